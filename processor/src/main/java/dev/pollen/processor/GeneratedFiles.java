// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.pollen.processor.host.HostEnvironment;
import dev.pollen.processor.names.BaseTypes;
import dev.pollen.processor.names.Erasure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The one place that writes files. Each is marked as generated, belongs to one type of the user, and says nothing of the
 * time, the machine or the version that made it.
 */
final class GeneratedFiles {
    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    private static final ClassName MARK = ClassName.get(BaseTypes.SUPPORT, "AsyncGenerated");
    private static final Pattern JAVA_LANG = Pattern.compile("(?m)^import java\\.lang\\.(\\w+);\\R");

    private final HostEnvironment environment;
    private final Set<String> written = new HashSet<>();

    /** Whether there is a type of that name, in this round. */
    private final Map<String, Boolean> isType = new HashMap<>();

    GeneratedFiles(HostEnvironment environment) {
        this.environment = environment;
    }

    /** Another round begins. */
    void beginRound() {
        isType.clear();
    }

    /** Writes a top-level class of the package of {@code host}. */
    void write(TypeSpec type, TypeElement host) {
        TypeElement origin = Erasure.outermost(host);
        String packageName = Erasure.packageOf(host).getQualifiedName().toString();
        String name = packageName.isEmpty() ? type.name() : packageName + "." + type.name();
        written.add(name);
        TypeSpec marked = marked(type, origin);
        String text = text(packageName, marked);
        try (Writer file =
                environment.given().getFiler().createSourceFile(name, origin).openWriter()) {
            file.write(text);
        } catch (FilerException taken) {
            throw new IllegalStateException(taken);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TypeSpec marked(TypeSpec type, TypeElement origin) {
        TypeSpec.Builder marked = type.toBuilder();
        if (readsGenerated(origin)) {
            marked.addAnnotation(AnnotationSpec.builder(GENERATED)
                    .addMember("value", "$S", AsyncProcessor.class.getName())
                    .build());
        }
        return marked.addAnnotation(MARK).addOriginatingElement(origin).build();
    }

    /** Whether the user's module reads java.compiler. */
    private boolean readsGenerated(TypeElement origin) {
        Elements elements = environment.elements();
        ModuleElement module = elements.getModuleOf(origin);
        String name = GENERATED.canonicalName();
        return (module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name)) != null;
    }

    /** Types of java.lang need no import, unless the package has one of that name. */
    private String text(String packageName, TypeSpec type) {
        String all = JavaFile.builder(packageName, type).indent("    ").build().toString();
        Matcher imports = JAVA_LANG.matcher(all);
        while (imports.find()) {
            String neighbour = packageName.isEmpty() ? imports.group(1) : packageName + "." + imports.group(1);
            if (isType.computeIfAbsent(neighbour, name -> environment.typeNamed(name) != null)) return all;
        }
        return imports.replaceAll("");
    }

    /** Whether a type was generated here, in this compilation. */
    boolean isOurs(TypeElement type) {
        return written.contains(type.getQualifiedName().toString());
    }

    /** Whether a type of this name exists that we have not made, in this compilation or an earlier one. */
    boolean isForeign(String name) {
        if (written.contains(name)) return false;
        TypeElement type = environment.typeNamed(name);
        return type != null
                && type.getAnnotationMirrors().stream()
                        .noneMatch(
                                mark -> ((TypeElement) mark.getAnnotationType().asElement())
                                        .getQualifiedName()
                                        .contentEquals(MARK.canonicalName()));
    }
}

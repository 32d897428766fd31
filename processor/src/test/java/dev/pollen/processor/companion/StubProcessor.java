// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.companion;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.pollen.Async;
import dev.pollen.processor.check.DeclarationChecks;
import dev.pollen.processor.check.DeclarationProblem;
import dev.pollen.processor.check.Declarations;
import dev.pollen.processor.names.MachineNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Writes companions, and machines that are ready at once without a value. */
final class StubProcessor extends AbstractProcessor {
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(Async.class.getName());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<TypeElement> hosts = new LinkedHashSet<>();
        round.getElementsAnnotatedWith(Async.class)
                .forEach(method -> hosts.add((TypeElement) Objects.requireNonNull(method.getEnclosingElement())));
        var elements = processingEnv.getElementUtils();
        MachineNames names = new MachineNames(name -> elements.getTypeElement(name) != null);
        DeclarationChecks checks = new DeclarationChecks(names, elements);
        for (TypeElement host : hosts) {
            names.declare(host);
            Declarations declarations = checks.check(host);
            for (DeclarationProblem problem : declarations.problems()) {
                processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, problem.message(), problem.element());
            }
            if (declarations.sound().isEmpty()) continue;
            write(
                    names.companion(host),
                    CompanionWriter.write(host, declarations.sound(), names, processingEnv.getTypeUtils(), elements),
                    names);
            declarations.sound().stream()
                    .map(method -> new Entry(method, names))
                    .filter(entry -> !entry.isAbstract())
                    .forEach(entry -> write(names.machine(entry.method()), stub(entry, names), names));
        }
        return false;
    }

    private static TypeSpec stub(Entry entry, MachineNames names) {
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().varargs(entry.method().isVarArgs());
        if (!entry.isStatic()) constructor.addParameter(entry.self());
        constructor.addParameters(entry.parameters());
        if (!entry.isStatic()) constructor.addStatement("$T.requireNonNull($N)", Objects.class, entry.self());
        return TypeSpec.classBuilder(names.machine(entry.method()))
                .addModifiers(Modifier.FINAL)
                .addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember(
                                "value",
                                CodeBlock.of(
                                        "{$S, $S, $S, $S, $S}",
                                        "rawtypes",
                                        "unchecked",
                                        "deprecation",
                                        "removal",
                                        "auxiliaryclass"))
                        .build())
                .superclass(entry.base())
                .addTypeVariables(entry.variables())
                .addMethod(constructor.build())
                .addMethod(MethodSpec.methodBuilder("step")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(boolean.class)
                        .addParameter(ClassName.get("dev.pollen.support", "Run"), "run")
                        .addParameter(int.class, "depth")
                        .addStatement("return true")
                        .build())
                .addMethod(MethodSpec.methodBuilder("method")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(String.class)
                        .addStatement("return $S", names.machine(entry.method()).simpleName())
                        .build())
                .build();
    }

    private void write(ClassName name, TypeSpec type, MachineNames names) {
        try {
            JavaFile.builder(name.packageName(), type)
                    .skipJavaLangImports(!names.isType(ClassName.get(name.packageName(), "Object")))
                    .indent("    ")
                    .build()
                    .writeTo(processingEnv.getFiler());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

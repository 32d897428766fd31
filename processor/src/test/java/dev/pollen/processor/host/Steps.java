// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** A processor that generates {@code Step1}, {@code Step2} and so on, one in each round. */
@SupportedAnnotationTypes("*")
final class Steps extends AbstractProcessor {
    private final String packageName;
    private final int last;
    private int step;

    Steps(String packageName, int last) {
        this.packageName = packageName;
        this.last = last;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (step == last || round.processingOver()) return false;
        String name = "Step" + ++step;
        try (Writer file = processingEnv
                .getFiler()
                .createSourceFile(packageName + "." + name)
                .openWriter()) {
            file.write("package " + packageName + "; class " + name + " { " + name
                    + " self() { return this; } String name() { return \"" + name + "\"; } }");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return false;
    }
}

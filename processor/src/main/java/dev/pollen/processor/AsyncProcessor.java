// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor;

import com.google.auto.service.AutoService;
import dev.pollen.processor.diag.Problem;
import dev.pollen.processor.host.HostEnvironment;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The processor as compilers see it. It looks at every file, since {@code @Async} in a local class is found in no other
 * way, and claims nothing.
 */
@AutoService(Processor.class)
public final class AsyncProcessor extends AbstractProcessor {
    private @Nullable Rounds rounds;
    private boolean readsTrees;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    /** Each generated file has one originating type: Gradle may compile incrementally where it lets us see the trees. */
    @Override
    public Set<String> getSupportedOptions() {
        Set<String> options = new HashSet<>(Options.NAMES);
        if (readsTrees) options.add("org.gradle.annotation.processing.isolating");
        return options;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        HostEnvironment host = new HostEnvironment(environment);
        readsTrees = host.trees() != null;
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        Options options = Options.of(environment.getOptions());
        options.errors().forEach(error -> environment.getMessager().printMessage(Diagnostic.Kind.ERROR, error));
        if (javac != null) rounds = new Rounds(host, javac, options);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Rounds all = rounds;
        if (all != null) DeepStack.run(() -> all.run(round));
        else refuse(round);
        return false;
    }

    /** Without a compiler nothing can be read. */
    private void refuse(RoundEnvironment round) {
        TypeElement async = processingEnv.getElementUtils().getTypeElement("dev.pollen.Async");
        if (async == null) return;
        for (Element method : round.getElementsAnnotatedWith(async)) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, Problem.NO_COMPILER.message(), method);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pollen.processor.AsyncProcessor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Build tools that put something between the compiler and its processors. */
class WrappedTest {
    private static final Map<Integer, ProcessingEnvironment> HIDDEN = new ConcurrentHashMap<>();

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void create() throws Exception {
        project = new Project(folder)
                .source("p/One.java", """
                        package p;

                        import static dev.pollen.Futures.await;

                        import dev.pollen.*;

                        public class One {
                            @Async
                            static int one() {
                                return await(Futures.ready(new Two().two())) - 1;
                            }

                            public static int run() {
                                return Futures.blockOn(OneAsync.one());
                            }
                        }
                        """)
                .source("p/Two.java", "package p; class Two { int two() { return 2; } }");
    }

    @Test
    void looksIntoAProxy() throws Exception {
        assertCompiles(wrapped(WrappedTest::proxied));
    }

    @Test
    void looksIntoAField() throws Exception {
        assertCompiles(wrapped(Delegating::new));
    }

    @Test
    void looksThroughSeveral() throws Exception {
        assertCompiles(wrapped(given -> proxied(new Delegating(proxied(given)))));
    }

    /** Nothing of javac's to be had but what the standard API gives: since Java 18 that is enough. */
    @Test
    void managesWithoutTrees() throws Exception {
        Processor processor = wrapped(WrappedTest::opaque);
        if (Runtime.version().feature() >= 18) {
            assertCompiles(processor);
            return;
        }
        project.processors(processor);
        assertThat(project.compile()).isFalse();
        assertThat(project.messages())
                .singleElement()
                .asString()
                .startsWith("ERROR One.java:9:16 [POLLEN-091] the source of one() cannot be read here");
    }

    @Test
    void tellsOfItsOwnFailureAtTheMethod() throws Exception {
        project.processors(wrapped(WrappedTest::withoutMachines));
        assertThat(project.compile()).isFalse();
        assertThat(project.messages())
                .contains(
                        "ERROR One.java:9:16 [POLLEN-099] this is a bug in Pollen: java.lang.IllegalStateException: no"
                                + " file for p.One_one; please report it with the method");
    }

    private void assertCompiles(Processor processor) throws Exception {
        project.processors(processor);
        assertThat(project.compile()).as("%s", project.messages()).isTrue();
        assertThat(project.messages()).isEmpty();
        assertThat(project.call("p.One", "run")).isEqualTo(1);
    }

    private static ProcessingEnvironment proxied(ProcessingEnvironment given) {
        return proxy(ProcessingEnvironment.class, given);
    }

    /** A wrapper whose content no field leads to. */
    private static ProcessingEnvironment opaque(ProcessingEnvironment given) {
        int key = HIDDEN.size();
        HIDDEN.put(key, given);
        return (ProcessingEnvironment) Proxy.newProxyInstance(
                WrappedTest.class.getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                (proxy, method, arguments) -> method.invoke(HIDDEN.get(key), arguments));
    }

    private static <T> T proxy(Class<T> type, T given) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(given, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    /** Refuses the files of machines. */
    private static ProcessingEnvironment withoutMachines(ProcessingEnvironment given) {
        Filer filer = given.getFiler();
        Filer refusing = (Filer) Proxy.newProxyInstance(
                Filer.class.getClassLoader(), new Class<?>[] {Filer.class}, (proxy, method, arguments) -> {
                    if (String.valueOf(arguments[0]).contains("_")) {
                        throw new IllegalStateException("no file for " + arguments[0]);
                    }
                    return method.invoke(filer, arguments);
                });
        return (ProcessingEnvironment) Proxy.newProxyInstance(
                Filer.class.getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                (proxy, method, arguments) ->
                        method.getName().equals("getFiler") ? refusing : method.invoke(given, arguments));
    }

    private static Processor wrapped(UnaryOperator<ProcessingEnvironment> wrapper) {
        return new Wrapped(wrapper);
    }

    /** Ours, behind a wrapper. */
    @SupportedAnnotationTypes("*")
    private static final class Wrapped extends AbstractProcessor {
        private final UnaryOperator<ProcessingEnvironment> wrapper;
        private final AsyncProcessor ours = new AsyncProcessor();

        Wrapped(UnaryOperator<ProcessingEnvironment> wrapper) {
            this.wrapper = wrapper;
        }

        @Override
        public synchronized void init(ProcessingEnvironment given) {
            super.init(given);
            ours.init(wrapper.apply(given));
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return ours.process(annotations, round);
        }
    }
}

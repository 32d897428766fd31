// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.host;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.auto.value.AutoValue;
import com.google.auto.value.processor.AutoValueProcessor;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.pollen.processor.AsyncProcessor;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Other processors in the same compilation, and sources that are no files. */
class ProcessorsTest {
    private static final String ANIMAL = """
            package p;

            import com.google.auto.value.AutoValue;

            @AutoValue
            abstract class Animal {
                abstract String name();

                abstract int legs();

                static Builder builder() {
                    return new AutoValue_Animal.Builder();
                }

                @AutoValue.Builder
                abstract static class Builder {
                    abstract Builder name(String name);

                    abstract Builder legs(int legs);

                    abstract Animal build();
                }
            }
            """;
    private static final String ZOO = """
            package p;

            import static dev.pollen.Futures.await;

            import dev.pollen.*;
            import java.util.*;

            public class Zoo {
                @Async
                static int legs() {
                    var dog = new AutoValue_Animal.Builder().name("dog").legs(4).build();
                    var names = new ArrayList<>(List.of(dog.name()));
                    var bird = await(Futures.ready(Animal.builder().name("bird").legs(2).build()));
                    names.add(bird.name());
                    names.replaceAll(name -> name + dog.legs());
                    return dog.legs() + bird.legs() + names.get(1).length();
                }

                public static int run() {
                    return Futures.blockOn(ZooAsync.legs());
                }
            }
            """;

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void create() {
        project = new Project(folder);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void readsWhatAutoValueGenerates(boolean first) throws Exception {
        project.source("p/Animal.java", ANIMAL).source("p/Zoo.java", ZOO).classPath(Project.home(AutoValue.class));
        if (first) project.processors(new AsyncProcessor(), new AutoValueProcessor());
        else project.processors(new AutoValueProcessor(), new AsyncProcessor());
        assertThat(project.compile()).as("%s", project.messages()).isTrue();
        assertThat(project.messages()).isEmpty();
        assertThat(project.call("p.Zoo", "run")).isEqualTo(11);
    }

    @Test
    void waitsForATypeOfALaterRound() throws Exception {
        project.source("p/Late.java", """
                        package p;

                        import static dev.pollen.Futures.await;

                        import dev.pollen.*;

                        public class Late {
                            @Async
                            static String now() {
                                return await(Futures.ready("now"));
                            }

                            @Async
                            static Step4 later(Step3 third) {
                                var step = new Step4();
                                return await(Futures.ready(step)).self();
                            }

                            public static String run() {
                                return Futures.blockOn(LateAsync.later(new Step3())).name();
                            }
                        }
                        """).processors(new AsyncProcessor(), new Steps("p", 4));
        assertThat(project.compile()).as("%s", project.messages()).isTrue();
        assertThat(project.messages()).isEmpty();
        assertThat(project.call("p.Late", "run")).isEqualTo("Step4");
    }

    @Test
    void compilesSourcesInMemory() {
        var compilation = Compiler.javac()
                .withProcessors(new AsyncProcessor())
                .withOptions("-Xlint:all,-processing,-options", "-Werror")
                .compile(
                        JavaFileObjects.forSourceString("p.A", """
                                package p;

                                import dev.pollen.*;

                                class A {
                                    @Async
                                    static int a(int n) {
                                        return n == 0 ? 0 : B.b(n - 1) + Helper.one();
                                    }
                                }
                                """),
                        JavaFileObjects.forSourceString("p.B", """
                                package p;

                                import dev.pollen.*;

                                class B {
                                    @Async
                                    static int b(int n) {
                                        return n == 0 ? 0 : A.a(n - 1) + Helper.one();
                                    }
                                }
                                """),
                        JavaFileObjects.forSourceString("p.Helper", """
                                package p;

                                class Helper {
                                    static int one() {
                                        return Second.ONE;
                                    }
                                }

                                class Second {
                                    static final int ONE = 1;
                                }
                                """));
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation).generatedSourceFile("p.AAsync");
        assertThat(compilation).generatedSourceFile("p.A_a");
        assertThat(compilation).generatedSourceFile("p.B_b");
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the user reads when something is wrong: once, in its place, and nothing of generated code. */
class ErrorsTest {
    private static final String SOUND = """
            package p;

            import static dev.pollen.Futures.await;

            import dev.pollen.*;

            class Sound {
                @Async
                static int one() {
                    return await(Futures.ready(1));
                }
            }
            """;

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void create() throws Exception {
        project = new Project(folder).source("p/Sound.java", SOUND);
    }

    @Test
    void anUnknownMethod() throws Exception {
        body("int x = await(Futures.ready(1));", "return x + nowhere();");
        assertThat(project.compile()).isFalse();
        assertThat(project.messages())
                .containsExactly(
                        "ERROR Bad.java:11:20 cannot find symbol symbol: method nowhere() location: class p.Bad");
    }

    @Test
    void anUnknownVariable() throws Exception {
        body("int x = await(Futures.ready(1));", "return x + nowhere;");
        assertThat(project.compile()).isFalse();
        assertThat(project.messages())
                .containsExactly(
                        "ERROR Bad.java:11:20 cannot find symbol symbol: variable nowhere location: class p.Bad");
    }

    @Test
    void aWrongType() throws Exception {
        body("int x = await(Futures.ready(1));", "String s = x;", "return x;");
        assertThat(project.compile()).isFalse();
        assertThat(project.messages())
                .containsExactly(
                        "ERROR Bad.java:11:20 incompatible types: int cannot be converted to java.lang.String");
    }

    @Test
    void anUncaughtException() throws Exception {
        body("int x = await(Futures.ready(1));", "Thread.sleep(1);", "return x;");
        assertThat(project.compile()).isFalse();
        assertThat(project.messages())
                .containsExactly(
                        "ERROR Bad.java:11:21 unreported exception java.lang.InterruptedException; must be caught or"
                                + " declared to be thrown");
    }

    @Test
    void aMissingReturn() throws Exception {
        body("int x = await(Futures.ready(1));");
        assertThat(project.compile()).isFalse();
        assertThat(project.messages()).containsExactly("ERROR Bad.java:11:5 missing return statement");
    }

    @Test
    void anUnknownType() throws Exception {
        body("Nowhere n = await(Futures.ready(null));", "return n.x();");
        assertThat(project.compile()).isFalse();
        assertThat(project.messages())
                .filteredOn(message -> message.startsWith("ERROR"))
                .containsExactly("ERROR Bad.java:10:9 cannot find symbol symbol: class Nowhere location: class p.Bad");
        assertThat(project.messages())
                .filteredOn(message -> message.startsWith("WARNING"))
                .containsExactly(
                        "WARNING File for type 'p.Bad_bad' created in the last round will not be subject to annotation"
                                + " processing.");
    }

    @Test
    void anUnknownTypeInASignature() throws Exception {
        project.source("p/Bad.java", """
                package p;

                import dev.pollen.*;

                class Bad {
                    @Async
                    static int bad(Nowhere n) {
                        return 1;
                    }

                    @Async
                    static int good(int n) {
                        return n;
                    }

                    static Future<Integer> call() {
                        return BadAsync.good(1);
                    }
                }
                """);
        assertThat(project.compile()).isFalse();
        assertThat(project.messages())
                .filteredOn(message -> message.startsWith("ERROR"))
                .containsExactly("ERROR Bad.java:7:20 cannot find symbol symbol: class Nowhere location: class p.Bad");
    }

    @Test
    void anErrorInAnotherMethod() throws Exception {
        project.source("p/Bad.java", """
                package p;

                import static dev.pollen.Futures.await;

                import dev.pollen.*;

                class Bad {
                    @Async
                    static int good() {
                        return await(Futures.ready(1));
                    }

                    static int bad() {
                        return nowhere;
                    }
                }
                """);
        assertThat(project.compile()).isFalse();
        assertThat(project.messages())
                .containsExactly(
                        "ERROR Bad.java:14:16 cannot find symbol symbol: variable nowhere location: class p.Bad");
        assertThat(project.generated().get("p/Bad_good.java")).contains("await(Futures.ready(1))");
    }

    @Test
    void aLocalClassWithAnAsyncMethod() throws Exception {
        project.source("p/Bad.java", """
                package p;

                import dev.pollen.*;

                class Bad {
                    Object bad() {
                        return new Object() {
                            @Async
                            int inner() {
                                return 1;
                            }
                        };
                    }
                }
                """);
        assertThat(project.compile()).isFalse();
        assertThat(project.messages())
                .singleElement()
                .asString()
                .startsWith("ERROR Bad.java:9:17 [POLLEN-017] inner is declared in a local or anonymous class");
    }

    @Test
    void aRefusedCalleeIsToldOnce() throws Exception {
        project.source("p/Bad.java", """
                package p;

                import dev.pollen.*;

                class Bad {
                    private static class Hidden {}

                    @Async
                    static int refused(Hidden hidden) {
                        return 1;
                    }

                    @Async
                    static int caller() {
                        return refused(null);
                    }
                }
                """);
        assertThat(project.compile()).isFalse();
        assertThat(project.messages()).singleElement().asString().startsWith("ERROR Bad.java:9:31 [POLLEN-012]");
    }

    @Test
    void theSoundOnesAreWritten() throws Exception {
        body("return nowhere();");
        assertThat(project.compile()).isFalse();
        assertThat(project.generated().get("p/Sound_one.java")).contains("await(Futures.ready(1))");
        assertThat(project.generated()).containsKeys("p/SoundAsync.java", "p/BadAsync.java", "p/Bad_bad.java");
    }

    private void body(String... lines) throws Exception {
        StringBuilder text = new StringBuilder();
        for (String line : lines) text.append("        ").append(line).append('\n');
        project.source("p/Bad.java", """
                package p;

                import static dev.pollen.Futures.await;

                import dev.pollen.*;

                class Bad {
                    @Async
                    static int bad() {
                %s    }
                }
                """.formatted(text));
    }
}

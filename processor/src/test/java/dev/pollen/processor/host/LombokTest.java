// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lombok.Lombok;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lombok changes the trees of the outer compilation, and no text tells of it. */
class LombokTest {
    private static final Path LOMBOK = Project.home(Lombok.class);
    private static final String PERSON = """
            package p;

            import lombok.*;

            @Data
            @Builder
            @AllArgsConstructor
            @NoArgsConstructor
            class Person {
                private String name;
                private int age;

                @Value
                static class Point {
                    int x;
                    int y;
                }
            }
            """;

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void create() throws Exception {
        project = new Project(folder).classPath(LOMBOK).source("p/Person.java", PERSON);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void seesWhatLombokAdds(boolean first) throws Exception {
        project.source("p/Service.java", """
                        package p;

                        import static dev.pollen.Futures.await;

                        import dev.pollen.*;
                        import lombok.*;

                        @RequiredArgsConstructor
                        public class Service {
                            @Getter
                            private final String prefix;

                            @Getter
                            @Setter
                            private int count;

                            @Async
                            String hello() {
                                var person = await(Futures.ready(Person.builder().name("x").age(3).build()));
                                setCount(getCount() + person.getAge());
                                var point = new Person.Point(1, 2);
                                return getPrefix() + prefix + person.getName() + count + point.getX() + point.getY();
                            }

                            public static String run() {
                                return Futures.blockOn(ServiceAsync.hello(new Service("pre")));
                            }
                        }
                        """).processorPath(first, LOMBOK);
        assertThat(project.compile()).as("%s", project.messages()).isTrue();
        assertThat(project.messages()).isEmpty();
        assertThat(project.call("p.Service", "run")).isEqualTo("preprex312");
    }

    @Test
    void tellsTheExactPlaceBehindAnInsertion() throws Exception {
        project.source("p/Service.java", """
                        package p;

                        import dev.pollen.*;
                        import lombok.*;

                        class Service {
                            @Value static class In { int x; } @Async int bad() { Runnable r = () -> Futures.await(Futures.ready(1)); return new In(1).getX(); }
                        }
                        """).processorPath(true, LOMBOK);
        assertThat(project.compile()).isFalse();
        assertThat(project.messages()).singleElement().asString().startsWith("ERROR Service.java:7:77 [POLLEN-055]");
    }

    @Test
    void tellsWhatItCannotRead() throws Exception {
        project.source("p/Service.java", """
                        package p;

                        import dev.pollen.*;
                        import lombok.*;

                        class Service {
                            @Async
                            String hello() {
                                val person = Futures.await(Futures.ready(new Person("x", 1)));
                                return person.getName();
                            }
                        }
                        """).processorPath(true, LOMBOK);
        assertThat(project.compile()).isFalse();
        assertThat(project.messages())
                .singleElement()
                .asString()
                .startsWith("ERROR Service.java:9:")
                .contains("[POLLEN-092] javac compiles this body, but Pollen cannot tell all of its types");
    }
}

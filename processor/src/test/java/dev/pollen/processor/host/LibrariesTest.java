// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes that come from elsewhere. */
class LibrariesTest {
    private static final String LIBRARY = """
            package q;

            import static dev.pollen.Futures.await;

            import dev.pollen.*;

            public class Library {
                @Async
                public String greet(String name) {
                    return await(Futures.ready("hello " + name));
                }

                @Async
                public static int twice(int x) {
                    return await(Futures.ready(x)) * 2;
                }
            }
            """;
    private static final String USER = """
            package p;

            import dev.pollen.*;
            import q.Library;

            public class User {
                @Async
                static String run(Library library) {
                    return library.greet("you") + Library.twice(4);
                }

                public static String run() {
                    return Futures.blockOn(UserAsync.run(new Library()));
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void callsAsyncMethodsOfAJar() throws Exception {
        Project library = project("library").source("q/Library.java", LIBRARY);
        assertCompiles(library);
        Path jar = jar(library.classes());
        Project user = project("user").source("p/User.java", USER).classPath(jar);
        assertCompiles(user);
        assertThat(user.call("p.User", "run")).isEqualTo("hello you8");
    }

    @Test
    void findsAPackageThatIsSplit() throws Exception {
        Project one =
                project("one").source("q/One.java", "package q; public class One { public int one() { return 1; } }");
        Project two = project("two")
                .source("q/Two.java", "package q; public class Two extends Three { }")
                .source("q/Three.java", "package q; public class Three { public int three() { return 3; } }");
        assertCompiles(one);
        assertCompiles(two);
        Project user = project("user").source("p/User.java", """
                        package p;

                        import static dev.pollen.Futures.await;

                        import dev.pollen.*;
                        import q.One;

                        public class User {
                            @Async
                            static int sum() {
                                var one = await(Futures.ready(new One()));
                                var two = await(Futures.ready(new q.Two()));
                                return one.one() + two.three();
                            }

                            public static int run() {
                                return Futures.blockOn(UserAsync.sum());
                            }
                        }
                        """).classPath(one.classes(), jar(two.classes()));
        assertCompiles(user);
        assertThat(user.call("p.User", "run")).isEqualTo(4);
    }

    @Test
    void isToldWhereClassesAreThatAreNoFiles() throws Exception {
        Project library = project("library")
                .source("q/Plain.java", "package q; public class Plain { public int one() { return 1; } }");
        assertCompiles(library);
        Project untold = userOf(library, "untold");
        assertThat(untold.compile()).isFalse();
        assertThat(untold.messages())
                .filteredOn(message -> message.startsWith("ERROR"))
                .singleElement()
                .asString()
                .startsWith("ERROR User.java:1:")
                .contains("[POLLEN-092] javac compiles this body");
        assertCompiles(userOf(library, "told").with("-Apollen.classpath=" + library.classes()));
    }

    private Project userOf(Project library, String name) throws Exception {
        return project(name)
                .source(
                        "p/User.java",
                        "package p; import dev.pollen.*; class User { @Async static int one() {"
                                + " return Futures.await(Futures.ready(new q.Plain())).one(); } }")
                .hidden("q.Plain", library.classes().resolve("q/Plain.class"));
    }

    private Project project(String name) throws Exception {
        return new Project(Files.createDirectory(folder.resolve(name)));
    }

    private static void assertCompiles(Project project) throws Exception {
        assertThat(project.compile()).as("%s", project.messages()).isTrue();
        assertThat(project.messages()).isEmpty();
    }

    private Path jar(Path classes) throws Exception {
        Path jar = folder.resolve(classes.getParent().getFileName() + ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, entries);
            }
        }
        return jar;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plain javac in its set-ups. */
class JavacTest {
    private static final String WEATHER = """
            package p;

            import static dev.pollen.Futures.await;

            import dev.pollen.*;
            import java.util.*;

            public class Weather {
                @Async
                int sum(String city) {
                    var near = await(new Stations().near(city));
                    return near.size() + other(1);
                }

                @Async
                static int other(int x) {
                    return x + 1;
                }

                public static int run() {
                    return Futures.blockOn(WeatherAsync.sum(new Weather(), "Oslo"));
                }
            }
            """;
    private static final String STATIONS = """
            package p;

            import dev.pollen.*;
            import java.util.*;

            class Stations {
                Future<List<String>> near(String city) {
                    return Futures.ready(List.of(city, "b"));
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

    @Test
    void compilesOnTheClassPath() throws Exception {
        project.source("p/Weather.java", WEATHER).source("p/Stations.java", STATIONS);
        assertCompilesAndRuns();
        assertThat(project.generated())
                .containsOnlyKeys("p/WeatherAsync.java", "p/Weather_other.java", "p/Weather_sum.java");
    }

    @Test
    void compilesTheDefaultPackage() throws Exception {
        project.source("Weather.java", WEATHER.replace("package p;\n", ""))
                .source("Stations.java", STATIONS.replace("package p;\n", ""));
        assertThat(project.compile()).as("%s", project.messages()).isTrue();
        assertThat(project.messages()).isEmpty();
        assertThat(project.call("Weather", "run")).isEqualTo(4);
    }

    @Test
    void compilesWithImportsOfMemberClassesOfThePlatform() throws Exception {
        project.source("p/Weather.java", WEATHER.replace("import java.util.*;", """
                        import java.net.http.HttpResponse.BodyHandlers;
                        import java.util.*;
                        import java.util.Map.Entry;"""))
                .source("p/Stations.java", STATIONS);
        assertCompilesAndRuns();
    }

    @Test
    void compilesForARelease() throws Exception {
        project.source("p/Weather.java", WEATHER)
                .source("p/Stations.java", STATIONS)
                .with("--release", "17");
        assertCompilesAndRuns();
    }

    @Test
    void findsSourcesOnTheSourcePath() throws Exception {
        project.source("p/Weather.java", WEATHER)
                .implicit("p/Stations.java", STATIONS)
                .implicit("p/Broken.java", "package p; class Broken extends Missing {}")
                .with("-sourcepath", project.sources().toString(), "-implicit:class");
        assertCompilesAndRuns();
    }

    @Test
    void findsSourcesOnTheClassPath() throws Exception {
        project.source("p/Weather.java", WEATHER)
                .implicit("p/Stations.java", STATIONS)
                .implicit("p/Broken.java", "package p; class Broken extends Missing {}")
                .classPath(project.sources())
                .with("-implicit:class");
        assertCompilesAndRuns();
    }

    @Test
    void compilesAgainOverTheOutputOfAnEarlierBuild() throws Exception {
        project.source("p/Weather.java", WEATHER).source("p/Stations.java", STATIONS);
        assertCompilesAndRuns();
        var before = project.generated();
        project.classPath(project.classes());
        assertCompilesAndRuns();
        assertThat(project.generated()).isEqualTo(before);
    }

    @Test
    void doesNothingWithoutAsyncMethods() throws Exception {
        project.source("p/Stations.java", STATIONS);
        assertThat(project.compile()).as("%s", project.messages()).isTrue();
        assertThat(project.messages()).isEmpty();
        assertThat(project.generated()).isEmpty();
    }

    @Test
    void seesWhatIsExportedByAnOption() throws Exception {
        project.source("p/Internal.java", """
                        package p;

                        import dev.pollen.*;
                        import jdk.internal.misc.VM;

                        class Internal {
                            @Async
                            static long memory() {
                                var max = VM.maxDirectMemory();
                                return Futures.await(Futures.ready(max));
                            }
                        }
                        """).with("--add-exports", "java.base/jdk.internal.misc=ALL-UNNAMED");
        assertThat(project.compile()).as("%s", project.messages()).isTrue();
    }

    @Test
    void readsALanguageInPreview() throws Exception {
        String release = Integer.toString(Runtime.version().feature());
        project.source("p/Preview.java", """
                        package p;

                        import dev.pollen.*;

                        class Preview {
                            @Async
                            static int length(Object o) {
                                int length = switch (o) {
                                    case String s -> s.length();
                                    default -> 0;
                                };
                                return length + Futures.await(Futures.ready(1));
                            }
                        }
                        """).with("--enable-preview", "--release", release);
        assertThat(project.compile()).as("%s", project.messages()).isTrue();
    }

    @Test
    void tellsWhatJavacAloneUnderstands() throws Exception {
        Project patch = new Project(Files.createDirectory(folder.resolve("patch")))
                .source(
                        "java/lang/Patched.java",
                        "package java.lang; public class Patched { public int n() { return 1; } }");
        assertThat(patch.compile("--patch-module", "java.base=" + patch.sources()))
                .as("%s", patch.messages())
                .isTrue();
        project.source("p/Patching.java", """
                        package p;

                        import dev.pollen.*;

                        class Patching {
                            @Async
                            static int one() {
                                return Futures.await(Futures.ready(new Patched())).n();
                            }
                        }
                        """).with("--patch-module", "java.base=" + patch.classes());
        assertThat(project.compile()).isFalse();
        assertThat(project.messages())
                .filteredOn(message -> message.startsWith("ERROR"))
                .singleElement()
                .asString()
                .startsWith(
                        "ERROR Patching.java:8:48 [POLLEN-092] javac compiles this body, but Pollen cannot tell all of its types: cannot find symbol");
    }

    private void assertCompilesAndRuns() throws Exception {
        assertThat(project.compile()).as("%s", project.messages()).isTrue();
        assertThat(project.messages()).isEmpty();
        assertThat(project.call("p.Weather", "run")).isEqualTo(4);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user's code in a named module. */
class ModulesTest {
    private static final String HTTP = """
            package q.lib;

            import java.net.http.HttpClient;

            public class Lib extends q.base.Base {
                public HttpClient.Version version() {
                    return HttpClient.Version.HTTP_2;
                }
            }
            """;
    private static final String USER = """
            package p;

            import static dev.pollen.Futures.await;

            import dev.pollen.*;
            import q.lib.Lib;

            public class User {
                private int calls;

                @Async
                private int sum(String city) {
                    var lib = await(Futures.ready(new Lib()));
                    calls++;
                    return lib.version().name().length() + lib.base().length() + calls;
                }

                public static int run() {
                    return Futures.blockOn(UserAsync.sum(new User(), "Oslo"));
                }
            }
            """;

    @TempDir
    Path folder;

    private Project library;
    private Project project;

    @BeforeEach
    void create() throws Exception {
        library = new Project(Files.createDirectory(folder.resolve("library")))
                .source(
                        "module-info.java",
                        "module q { requires transitive java.net.http; exports q.lib; exports q.base; }")
                .source("q/lib/Lib.java", HTTP)
                .source(
                        "q/base/Base.java",
                        "package q.base; public class Base { public String base() { return \"base\"; } }");
        assertThat(library.compile("-p", Project.RUNTIME.toString()))
                .as("%s", library.messages())
                .isTrue();
        project = new Project(Files.createDirectory(folder.resolve("user"))).source("p/User.java", USER);
    }

    @Test
    void compilesInAModule() throws Exception {
        project.source("module-info.java", "module user { requires dev.pollen; requires q; exports p; }");
        assertCompilesAndRuns();
        assertThat(project.generated().get("p/User_sum.java")).doesNotContain("javax.annotation.processing");
    }

    @Test
    void marksGeneratedWhereTheModuleReadsIt() throws Exception {
        project.source(
                "module-info.java",
                "module user { requires dev.pollen; requires q; requires java.compiler; exports p; }");
        assertCompilesAndRuns();
        assertThat(project.generated().get("p/User_sum.java"))
                .contains("@Generated(\"dev.pollen.processor.AsyncProcessor\")");
    }

    private void assertCompilesAndRuns() throws Exception {
        boolean compiled = project.compile("-p", Project.path(List.of(Project.RUNTIME, library.classes())));
        assertThat(compiled).as("%s", project.messages()).isTrue();
        assertThat(project.messages()).isEmpty();
        ModuleFinder finder = ModuleFinder.of(project.classes(), library.classes(), Project.RUNTIME);
        ModuleLayer boot = ModuleLayer.boot();
        Configuration configuration = boot.configuration().resolve(finder, ModuleFinder.of(), Set.of("user"));
        ModuleLayer layer = boot.defineModulesWithOneLoader(configuration, ClassLoader.getSystemClassLoader());
        Class<?> user = layer.findLoader("user").loadClass("p.User");
        assertThat(user.getMethod("run").invoke(null)).isEqualTo(11);
    }
}

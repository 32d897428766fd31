// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.companion;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dispatch goes from module to module, though nothing is exported or opened for it. */
class CompanionModulesTest {
    @TempDir
    private Path library;

    @TempDir
    private Path application;

    @Test
    void aCallInALibraryFindsTheOverrideInAPackageThatTheApplicationKeepsToItself() throws Exception {
        Path runtime = Compiled.runtime();
        Compiled.module(library, List.of(runtime), """
                module library { requires transitive dev.pollen; exports library; }
                """, """
                package library;
                import dev.pollen.Future;
                import dev.pollen.Async;
                public class Service {
                    public Service() {}
                    @Async protected String serve(String name) { return name; }
                    @Async public void open() {}
                    public static Future<String> serving(Service service) { return ServiceAsync.serve(service, "x"); }
                }
                """, """
                package library;
                import dev.pollen.Async;
                public interface Plugin { @Async default void start() {} }
                """);
        Compiled.module(application, List.of(runtime, library), """
                module application {
                    requires dev.pollen;
                    requires library;
                    provides java.util.function.Supplier with application.Main;
                }
                """, """
                package application;
                import dev.pollen.Async;
                class Own extends library.Service implements library.Plugin {
                    @Override @Async protected String serve(String name) { return name; }
                    @Override @Async public void start() {}
                }
                """, """
                package application;
                class Plain extends library.Service implements library.Plugin {
                    @Override protected String serve(String name) { return name; }
                }
                """, """
                package application;
                import java.util.List;
                import library.*;
                public class Main implements java.util.function.Supplier<String> {
                    public String get() {
                        return List.of(
                                Service.serving(new Service()), Service.serving(new Own()), Service.serving(new Plain()),
                                ServiceAsync.serve(new Own(), "y"), ServiceAsync.open(new Own()),
                                PluginAsync.start(new Own()), PluginAsync.start(new Plain())).toString();
                    }
                }
                """);
        ModuleLayer boot = ModuleLayer.boot();
        Configuration modules = boot.configuration()
                .resolve(ModuleFinder.of(runtime, library, application), ModuleFinder.of(), Set.of("application"));
        ModuleLayer layer = boot.defineModulesWithManyLoaders(modules, ClassLoader.getPlatformClassLoader());
        Supplier<?> main = ServiceLoader.load(layer, Supplier.class).findFirst().orElseThrow();
        assertThat(main.getClass().getModule().isNamed()).isTrue();
        assertThat(main.get())
                .isEqualTo("[Service_serve not started, Own_serve not started, Plain.serve not started,"
                        + " Own_serve not started, Service_open not started, Own_start not started,"
                        + " Plugin_start not started]");
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pollen.support.loaded.Lacking;
import dev.pollen.support.loaded.Plugin;
import dev.pollen.support.loaded.Service;
import dev.pollen.support.loaded.SubPlugin;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Receivers may come from any class loader, and dispatch keeps none of them. */
class LoaderDispatchTest {
    private static final Dispatch SERVE = new Dispatch(Service.class, "serve");

    /** Defines these classes anew and has not those. */
    private static final class Plugins extends ClassLoader {
        private final Set<String> own;
        private final Set<String> missing;

        Plugins(Set<String> own, Set<String> missing) {
            super(LoaderDispatchTest.class.getClassLoader());
            this.own = own;
            this.missing = missing;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            String simple = name.substring(name.lastIndexOf('.') + 1);
            if (missing.contains(simple)) throw new ClassNotFoundException(name);
            if (!own.contains(simple)) return super.loadClass(name, resolve);
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : define(name);
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        Object make(Class<?> type) throws ReflectiveOperationException {
            return loadClass(type.getName()).getConstructor().newInstance();
        }
    }

    private static Plugins plugins() {
        return new Plugins(Set.of("Plugin", "SubPlugin", "PluginAsync", "PluginAsync$Dispatches"), Set.of());
    }

    @Test
    void theCompanionIsThatOfTheLoaderOfTheClass() throws Exception {
        Object plugin = plugins().make(Plugin.class);
        assertThat(plugin).isNotInstanceOf(Plugin.class);
        assertThat(Marked.of(SERVE, plugin)).isEqualTo("Plugin.serve");
        assertThat(Marked.of(SERVE, plugins().make(SubPlugin.class))).isEqualTo("plain");
    }

    @Test
    void aCompanionThatAnotherLoaderHasIsNotThatOfTheClass() throws Exception {
        Plugins plugins = new Plugins(Set.of("Plugin"), Set.of());
        assertThat(Marked.of(SERVE, plugins.make(Plugin.class))).isEqualTo("plain");
    }

    @Test
    void aLoaderCanBeCollectedWhenItsObjectsAreGone() throws Exception {
        WeakReference<ClassLoader> loader = dispatchOnPlugin();
        ReferenceQueue<Object> collections = new ReferenceQueue<>();
        for (int i = 0; i < 50 && !loader.refersTo(null); i++) {
            WeakReference<Object> sentinel = new WeakReference<>(new Object(), collections);
            System.gc();
            if (collections.remove(200) != sentinel) continue;
        }
        assertThat(loader.refersTo(null)).isTrue();
    }

    private static WeakReference<ClassLoader> dispatchOnPlugin() throws Exception {
        Plugins plugins = plugins();
        assertThat(Marked.of(SERVE, plugins.make(Plugin.class))).isEqualTo("Plugin.serve");
        assertThat(Marked.of(SERVE, plugins.make(SubPlugin.class))).isEqualTo("plain");
        return new WeakReference<>(plugins);
    }

    @Test
    void aClassWhoseMethodsCannotAllBeReadIsCalledAsItIs() throws Exception {
        assertThat(Marked.of(SERVE, new Lacking())).isEqualTo("Lacking.serve");
        Plugins plugins = new Plugins(Set.of("Lacking", "LackingAsync", "LackingAsync$Dispatches"), Set.of("Plugin"));
        assertThat(Marked.of(SERVE, plugins.make(Lacking.class))).isEqualTo("plain");
    }
}

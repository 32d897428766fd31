// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The factories of the {@code @Async} methods that a class declares, as its companion has registered them. Each class
 * holds its own: nothing here keeps a class or its loader alive.
 */
final class Factories {
    /** In the nested class of a companion that registers; initialised when a call has to be dispatched. */
    private static final String REGISTERING = "Async$Dispatches";

    private static final ClassValue<Map<Signature, Factory>> REGISTERED = new ClassValue<>() {
        @Override
        protected Map<Signature, Factory> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private Factories() {}

    static void register(Class<?> host, Signature signature, Factory factory) {
        REGISTERED.get(host).put(signature, factory);
    }

    /** The factory of the {@code @Async} method that {@code host} itself declares with this signature; null if none. */
    static @Nullable Factory of(Class<?> host, Signature signature) {
        initialiseCompanion(host);
        return REGISTERED.get(host).get(signature);
    }

    private static void initialiseCompanion(Class<?> host) {
        // Hidden, local and anonymous classes have no companion.
        if (host.getCanonicalName() == null) return;
        String packageName = host.getPackageName();
        String companion = (packageName.isEmpty() ? "" : packageName + ".") + joined(host) + REGISTERING;
        try {
            Class.forName(companion, true, host.getClassLoader());
        } catch (ClassNotFoundException e) {
            // A class without @Async instance methods, or compiled without the processor: it registers nothing.
            return;
        }
    }

    /** The simple names of a class and its enclosing classes, {@code Outer_Inner}. */
    private static String joined(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return outer == null ? type.getSimpleName() : joined(outer) + "_" + type.getSimpleName();
    }
}

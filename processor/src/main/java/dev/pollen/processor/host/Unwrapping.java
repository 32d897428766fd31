// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.host;

import com.sun.source.util.Trees;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * Finds javac's environment inside the wrappers that build tools put around it: IntelliJ's proxy, which comes with a way
 * to open it, and everything that keeps the environment in a field (Gradle's incremental compiler, kapt, proxies).
 */
final class Unwrapping {
    private static final int DEEPEST = 8;

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Unwrapping() {}

    /** The environment that javac made, or null if it cannot be found. */
    static @Nullable ProcessingEnvironment compilersOwn(ProcessingEnvironment given) {
        return new Unwrapping().search(given, 0);
    }

    private @Nullable ProcessingEnvironment search(ProcessingEnvironment wrapper, int depth) {
        if (isCompilersOwn(wrapper)) return wrapper;
        if (depth == DEEPEST || !seen.add(wrapper)) return null;
        ProcessingEnvironment opened = openedByIntelliJ(wrapper);
        if (opened != null) return search(opened, depth + 1);
        Object holder = Proxy.isProxyClass(wrapper.getClass()) ? Proxy.getInvocationHandler(wrapper) : wrapper;
        for (Class<?> type = holder.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                ProcessingEnvironment found =
                        valueOf(field, holder) instanceof ProcessingEnvironment inner ? search(inner, depth + 1) : null;
                if (found != null) return found;
            }
        }
        return null;
    }

    private static boolean isCompilersOwn(ProcessingEnvironment candidate) {
        try {
            return Trees.instance(candidate) != null;
        } catch (IllegalArgumentException foreign) {
            return false;
        }
    }

    /** What JetBrains asks processors to call. */
    private static @Nullable ProcessingEnvironment openedByIntelliJ(ProcessingEnvironment wrapper) {
        try {
            Class<?> wrappers = Class.forName(
                    "org.jetbrains.jps.javac.APIWrappers",
                    true,
                    wrapper.getClass().getClassLoader());
            Object opened = wrappers.getDeclaredMethod("unwrap", Class.class, Object.class)
                    .invoke(null, ProcessingEnvironment.class, wrapper);
            return opened instanceof ProcessingEnvironment inner && inner != wrapper ? inner : null;
        } catch (ClassNotFoundException
                | NoSuchMethodException
                | IllegalAccessException
                | InvocationTargetException notIntelliJ) {
            return null;
        }
    }

    private static @Nullable Object valueOf(Field field, Object holder) {
        if (Modifier.isStatic(field.getModifiers()) || field.getType().isPrimitive()) return null;
        try {
            return field.trySetAccessible() ? field.get(holder) : null;
        } catch (IllegalAccessException closed) {
            return null;
        }
    }
}

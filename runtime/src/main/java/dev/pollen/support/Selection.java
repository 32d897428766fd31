// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which method a call runs: selection as in JVMS 5.4.6. Name and erased parameters stand for the descriptor, since
 * wherever an override has another one, its class has a bridge with the overridden one.
 */
final class Selection {
    private final Class<?> host;
    private final Signature signature;
    private final Class<?> receiver;

    /** Selects for calls of the method that {@code host} declares, on instances of {@code receiver}. */
    Selection(Class<?> host, Signature signature, Class<?> receiver) {
        this.host = host;
        this.signature = signature;
        this.receiver = receiver;
    }

    /** The factory of the selected method; null if it has none, or if the call itself has to say what is wrong. */
    @Nullable Factory factory() {
        Method selected = reading(this::selected);
        if (selected == null) return null;
        Factory factory = factory(selected);
        if (factory != null || !selected.isBridge()) return factory;
        Method target = reading(new Bridge(selected)::target);
        return target == null ? null : factory(target);
    }

    private static @Nullable Factory factory(Method method) {
        return Factories.of(method.getDeclaringClass(), Signature.of(method));
    }

    private static @Nullable Method reading(Supplier<@Nullable Method> methods) {
        try {
            return methods.get();
        } catch (NoClassDefFoundError e) {
            // Some class among the signatures is missing, so reflection shows none of them; a call of the method works
            // all the same.
            return null;
        }
    }

    private @Nullable Method selected() {
        Method overridden = Methods.declared(host, signature);
        if (overridden == null) return null;
        for (Class<?> type = receiver; type != null; type = type.getSuperclass()) {
            Method method = Methods.declared(type, signature);
            if (method != null && Overriding.overrides(method, overridden)) return method;
        }
        return defaultMethod();
    }

    /** The one method with a body among the maximally-specific ones of the superinterfaces, if there is just one. */
    private @Nullable Method defaultMethod() {
        Set<Class<?>> interfaces = new LinkedHashSet<>();
        for (Class<?> type = receiver; type != null; type = type.getSuperclass()) addInterfaces(type, interfaces);
        List<Method> declared = new ArrayList<>();
        for (Class<?> type : interfaces) {
            Method method = Methods.declared(type, signature);
            if (method != null) declared.add(method);
        }
        List<Method> bodies = declared.stream()
                .filter(method -> !Modifier.isAbstract(method.getModifiers()) && isMaximallySpecific(method, declared))
                .toList();
        return bodies.size() == 1 ? bodies.get(0) : null;
    }

    private static void addInterfaces(Class<?> type, Set<Class<?>> to) {
        for (Class<?> superinterface : type.getInterfaces()) {
            if (to.add(superinterface)) addInterfaces(superinterface, to);
        }
    }

    private static boolean isMaximallySpecific(Method method, List<Method> among) {
        Class<?> type = method.getDeclaringClass();
        return among.stream()
                .map(Method::getDeclaringClass)
                .noneMatch(other -> other != type && type.isAssignableFrom(other));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Which methods of one signature override which (JVMS 5.4.5). */
final class Overriding {
    private Overriding() {}

    /**
     * Whether {@code method} overrides {@code overridden}, of a superclass or interface or of the same class. One that is
     * package-private is overridden in its own package, or through a method that overrides it there and is visible.
     */
    static boolean overrides(Method method, Method overridden) {
        Class<?> type = method.getDeclaringClass();
        Class<?> host = overridden.getDeclaringClass();
        if (type == host || !Methods.isPackagePrivate(overridden) || Methods.inOnePackage(type, host)) return true;
        for (Class<?> between = between(type, host); between != null; between = between(between, host)) {
            Method link = Methods.declared(between, Signature.of(overridden));
            if (link != null && overrides(method, link) && overrides(link, overridden)) return true;
        }
        return false;
    }

    private static @Nullable Class<?> between(Class<?> type, Class<?> host) {
        Class<?> superclass = type.getSuperclass();
        return superclass == host ? null : superclass;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/** The methods that take part in overriding. */
final class Methods {
    private Methods() {}

    /** The method that the class itself declares, bridges included; null if there is none, or it is static or private. */
    static @Nullable Method declared(Class<?> type, Signature signature) {
        try {
            Method method = type.getDeclaredMethod(
                    signature.name(), signature.parameters().toArray(Class<?>[]::new));
            return isVirtual(method) ? method : null;
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    static boolean isVirtual(Method method) {
        return (method.getModifiers() & (Modifier.STATIC | Modifier.PRIVATE)) == 0;
    }

    /** Whether the method is neither public, protected nor private. */
    static boolean isPackagePrivate(Method method) {
        return (method.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED | Modifier.PRIVATE)) == 0;
    }

    /** Whether two classes are in the same run-time package (JVMS 5.3). */
    static boolean inOnePackage(Class<?> one, Class<?> other) {
        return one.getClassLoader() == other.getClassLoader()
                && one.getPackageName().equals(other.getPackageName());
    }
}

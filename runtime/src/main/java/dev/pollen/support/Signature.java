// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

import java.lang.reflect.Method;
import java.util.List;

/** Name and erased parameters of a method. */
record Signature(String name, List<Class<?>> parameters) {
    Signature {
        parameters = List.copyOf(parameters);
    }

    static Signature of(String name, Class<?>... parameters) {
        return new Signature(name, List.of(parameters));
    }

    static Signature of(Method method) {
        return of(method.getName(), method.getParameterTypes());
    }
}

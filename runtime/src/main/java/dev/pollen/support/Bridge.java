// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows a bridge to the method that it calls. A compiler makes bridges where the erased signature of an override
 * differs from that of what it overrides, and where a public class inherits from one that is not.
 */
final class Bridge {
    private final Method bridge;

    /** The type arguments in the supertypes of the bridge's class. */
    private final Map<TypeVariable<?>, Type> arguments = new HashMap<>();

    private final Set<Class<?>> supertypes = new LinkedHashSet<>();

    Bridge(Method bridge) {
        this.bridge = bridge;
    }

    /** The method in the bridge's class or the nearest superclass that has the signature of what the bridge overrides. */
    @Nullable Method target() {
        addSupertypes(bridge.getDeclaringClass());
        Set<List<Class<?>>> wanted = overridden();
        for (Class<?> type = bridge.getDeclaringClass(); type != null; type = type.getSuperclass()) {
            for (Method method : type.getDeclaredMethods()) {
                if (isCandidate(method) && wanted.contains(parameters(method))) return method;
            }
        }
        return null;
    }

    /** The parameters of the overridden methods, as the bridge's class inherits them. */
    private Set<List<Class<?>>> overridden() {
        Set<List<Class<?>>> overridden = new LinkedHashSet<>();
        for (Class<?> type : supertypes) {
            Method method = Methods.declared(type, Signature.of(bridge));
            if (method != null && !method.isBridge()) overridden.add(parameters(method));
        }
        return overridden;
    }

    private boolean isCandidate(Method method) {
        return method.getName().equals(bridge.getName()) && !method.isBridge() && Methods.isVirtual(method);
    }

    private void addSupertypes(Class<?> type) {
        addSupertype(type.getGenericSuperclass());
        for (Type superinterface : type.getGenericInterfaces()) addSupertype(superinterface);
    }

    private void addSupertype(@Nullable Type type) {
        if (type == null || !supertypes.add(erasure(type))) return;
        if (type instanceof ParameterizedType parameterized) {
            TypeVariable<?>[] variables = erasure(type).getTypeParameters();
            for (int i = 0; i < variables.length; i++) {
                arguments.put(variables[i], parameterized.getActualTypeArguments()[i]);
            }
        }
        addSupertypes(erasure(type));
    }

    private List<Class<?>> parameters(Method method) {
        return List.of(method.getGenericParameterTypes()).stream()
                .<Class<?>>map(this::erasure)
                .toList();
    }

    private Class<?> erasure(Type type) {
        if (type instanceof ParameterizedType parameterized) return erasure(parameterized.getRawType());
        if (type instanceof GenericArrayType array) {
            return Array.newInstance(erasure(array.getGenericComponentType()), 0)
                    .getClass();
        }
        if (type instanceof WildcardType wildcard) return erasure(wildcard.getUpperBounds()[0]);
        if (type instanceof TypeVariable<?> variable) {
            Type argument = arguments.get(variable);
            return erasure(argument != null ? argument : variable.getBounds()[0]);
        }
        return (Class<?>) type;
    }
}

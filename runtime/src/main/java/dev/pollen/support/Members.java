// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;

/**
 * Handles for members that a machine cannot name, since it is a class of its own: private ones, protected ones of another
 * package, and those of {@code super}. A machine finds them when it is initialised; nothing here initialises the class
 * that has the member.
 *
 * <p>Every method takes the machine's own lookup, and the class in whose name the member is looked for.
 */
public final class Members {
    private Members() {}

    /** An instance field. */
    public static VarHandle field(Lookup machine, Class<?> in, Class<?> owner, String name, Class<?> type) {
        return find(machine, in, lookup -> lookup.findVarHandle(owner, name, type));
    }

    /** Reads a static field. */
    public static MethodHandle staticGetter(Lookup machine, Class<?> in, Class<?> owner, String name, Class<?> type) {
        return find(machine, in, lookup -> lookup.findStaticGetter(owner, name, type));
    }

    /** Writes a static field. */
    public static MethodHandle staticSetter(Lookup machine, Class<?> in, Class<?> owner, String name, Class<?> type) {
        return find(machine, in, lookup -> lookup.findStaticSetter(owner, name, type));
    }

    /** An instance method, called on a {@code self}. */
    public static MethodHandle method(
            Lookup machine,
            Class<?> in,
            Class<?> owner,
            String name,
            Class<?> self,
            Class<?> result,
            Class<?>... parameters) {
        MethodType type = MethodType.methodType(result, parameters);
        return find(machine, in, lookup -> lookup.findVirtual(owner, name, type))
                .asType(type.insertParameterTypes(0, self));
    }

    /** The method that {@code super.name()} means in {@code in}, called on a {@code self}. */
    public static MethodHandle superMethod(
            Lookup machine,
            Class<?> in,
            Class<?> owner,
            String name,
            Class<?> self,
            Class<?> result,
            Class<?>... parameters) {
        MethodType type = MethodType.methodType(result, parameters);
        return find(machine, in, lookup -> lookup.findSpecial(owner, name, type, in))
                .asType(type.insertParameterTypes(0, self));
    }

    /** A static method. */
    public static MethodHandle staticMethod(
            Lookup machine, Class<?> in, Class<?> owner, String name, Class<?> result, Class<?>... parameters) {
        MethodType type = MethodType.methodType(result, parameters);
        return find(machine, in, lookup -> lookup.findStatic(owner, name, type));
    }

    /** A constructor. */
    public static MethodHandle constructor(Lookup machine, Class<?> in, Class<?> owner, Class<?>... parameters) {
        MethodType type = MethodType.methodType(void.class, parameters);
        return find(machine, in, lookup -> lookup.findConstructor(owner, type));
    }

    /**
     * The field that holds the enclosing instance of an inner class: the only synthetic one of that type.
     *
     * @throws IllegalStateException if there is none, or more than one
     */
    public static VarHandle enclosing(Lookup machine, Class<?> inner, Class<?> outer) {
        List<Field> fields = Arrays.stream(inner.getDeclaredFields())
                .filter(field -> field.isSynthetic() && field.getType() == outer)
                .toList();
        if (fields.size() != 1) {
            throw new IllegalStateException("the compiler of " + inner.getName() + " gave it " + fields.size()
                    + " fields for its enclosing " + outer.getName() + "; Pollen needs one, as javac and ECJ make it");
        }
        return field(machine, inner, inner, fields.get(0).getName(), outer);
    }

    /**
     * Reads whether the assertions of a class are off. A class without the flag has no assertion that could fail: compilers
     * leave it out where all conditions are constants or out of reach.
     */
    public static MethodHandle assertionsDisabled(Lookup machine, Class<?> host) {
        return find(machine, host, lookup -> {
            try {
                return lookup.findStaticGetter(host, "$assertionsDisabled", boolean.class);
            } catch (NoSuchFieldException none) {
                return MethodHandles.constant(boolean.class, true);
            }
        });
    }

    /** Throws anything, declared or not. */
    public static RuntimeException sneaky(Throwable failure) {
        throw Run.<RuntimeException>sneaky(failure);
    }

    private interface Finder<H> {
        H find(Lookup lookup) throws ReflectiveOperationException;
    }

    private static <H> H find(Lookup machine, Class<?> in, Finder<H> finder) {
        try {
            return finder.find(MethodHandles.privateLookupIn(in, machine));
        } catch (ReflectiveOperationException e) {
            throw (LinkageError) new IncompatibleClassChangeError(
                            machine.lookupClass().getName() + " was generated for another " + in.getName())
                    .initCause(e);
        }
    }
}

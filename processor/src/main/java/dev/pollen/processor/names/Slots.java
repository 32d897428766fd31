// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.names;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * How a machine gets what it is made from: a method takes 255 slots at most, {@code this} included, {@code long} and {@code
 * double} being two (JVMS 4.3.3). A constructor needs one more than a static method of the same parameters, or two with a
 * receiver, so the last of them may have to go to a method of the machine: {@code new Wide_call(a, ..., y).more(z)}.
 */
public final class Slots {
    /** The method of a machine that takes what its constructor has no room for, and returns the machine. */
    public static final String REST = "more";

    private static final int METHOD = 255;

    /** As many as a lambda can capture: its class has a constructor that a method handle calls. */
    private static final int LAMBDA = 253;

    /** As many as the type of a method handle has, what is called on it or made by it included. */
    private static final int HANDLE = 254;

    private Slots() {}

    /**
     * Splits what belongs to the receiver and the parameters of a method.
     *
     * @param types of the receiver, if there is one, and of the parameters
     * @param values one for each type; for variable arguments there may be more or fewer
     * @return what belongs to the constructor, and, if there is more, what belongs to {@link #REST}
     */
    public static <T> List<List<T>> split(List<TypeName> types, List<T> values) {
        int fitting = fitting(types);
        return fitting == types.size()
                ? List.of(values)
                : List.of(values.subList(0, fitting), values.subList(fitting, values.size()));
    }

    private static int fitting(List<TypeName> types) {
        int free = METHOD - 1;
        int count = 0;
        while (count < types.size() && free >= of(types.get(count))) free -= of(types.get(count++));
        return count;
    }

    /** Whether a lambda can capture values of these types. */
    public static boolean fitLambda(List<TypeName> types) {
        return sum(types) <= LAMBDA;
    }

    /** Whether a handle can take values of these types, and one more unless it is that of a static method. */
    public static boolean fitHandle(List<TypeName> types, boolean isStatic) {
        return sum(types) + (isStatic ? 0 : 1) <= HANDLE;
    }

    private static int sum(List<TypeName> types) {
        return types.stream().mapToInt(Slots::of).sum();
    }

    private static int of(TypeName type) {
        return type.equals(TypeName.LONG) || type.equals(TypeName.DOUBLE) ? 2 : 1;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.ir;

import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;

/**
 * A member that a top-level class cannot reach by itself. The machine has a private static method for it, named {@link
 * #accessor}, that goes through a handle; spliced text calls that.
 */
public sealed interface Access {
    /** The name of the static method in the machine, unlike any other. */
    String accessor();

    /**
     * Reads a field: {@code T accessor(Owner self)}, without parameter for a static one.
     *
     * @param owner the declaring class, erased
     * @param type as declared
     */
    record GetField(String accessor, TypeName owner, String field, TypeName type, boolean isStatic, boolean isVolatile)
            implements Access {}

    /** Writes a field and gives the value: {@code T accessor(Owner self, T value)}. */
    record SetField(String accessor, TypeName owner, String field, TypeName type, boolean isStatic, boolean isVolatile)
            implements Access {}

    /**
     * The enclosing instance of an inner member class, {@code Outer accessor(Inner self)}: the one synthetic field of
     * {@code inner} that has the type {@code outer} (both erased).
     */
    record Enclosing(String accessor, TypeName inner, TypeName outer) implements Access {}

    /** How a method is called. */
    enum How {
        VIRTUAL,
        STATIC,
        /** {@code super.m()}: not the override. */
        SUPER,
        CONSTRUCTOR
    }

    /**
     * Calls a method or constructor; the receiver, if there is one, is the first argument of the accessor.
     *
     * @param owner the declaring class, erased
     * @param receiver the erased type of the receiver; for {@link How#SUPER} the class whose {@code super} is meant
     * @param variables the type parameters that the accessor declares
     * @param parameters as declared, without the receiver
     * @param result as declared; of a constructor the type it makes
     * @param thrown as declared
     */
    record Call(
            String accessor,
            How how,
            TypeName owner,
            TypeName receiver,
            String method,
            List<TypeVariableName> variables,
            List<ParameterSpec> parameters,
            boolean isVarargs,
            TypeName result,
            List<TypeName> thrown)
            implements Access {
        public Call {
            variables = List.copyOf(variables);
            parameters = List.copyOf(parameters);
            thrown = List.copyOf(thrown);
        }
    }
}

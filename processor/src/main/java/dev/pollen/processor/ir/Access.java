// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.ir;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member that a top-level class cannot reach by itself. The machine has a private static method for it, named {@link
 * #accessor}, that goes through a handle; spliced text calls that.
 *
 * <p>The accessor is typed as the member is, so that it infers, converts and chooses as the member itself would: a
 * member of a generic class gives a generic accessor, {@code <T> T value$get(Box<T> self)}. The handle has the erased
 * types; those of type variables are to be found by name in the {@code variables}.
 */
public sealed interface Access {
    /** The name of the static method in the machine, unlike any other. */
    String accessor();

    /**
     * Where the handle finds a member.
     *
     * @param owner the class to look in, erased
     * @param name of the field or method
     * @param lookup the class whose private lookup sees it: the owner of a private member; the class with the {@code
     *     super}; the subclass of a protected member's owner
     * @param self the type of the accessor's first parameter; null for a static member or a constructor
     */
    record Member(
            ClassName owner,
            String name,
            ClassName lookup,
            @Nullable TypeName self) {}

    /**
     * Reads a field: {@code T accessor(Owner self)}, without parameter for a static one.
     *
     * @param variables the type parameters that the accessor declares
     * @param type as declared
     */
    record GetField(String accessor, List<TypeVariableName> variables, Member member, TypeName type, boolean isVolatile)
            implements Access {
        public GetField {
            variables = List.copyOf(variables);
        }
    }

    /** Writes a field and gives the value: {@code T accessor(Owner self, T value)}. */
    record SetField(String accessor, List<TypeVariableName> variables, Member member, TypeName type, boolean isVolatile)
            implements Access {
        public SetField {
            variables = List.copyOf(variables);
        }
    }

    /**
     * Adds one to a field or takes one from it, {@code T accessor(Owner self)}, through the accessors that read and write
     * it.
     *
     * @param self as in {@link Member}
     * @param operator {@code +} or {@code -}
     * @param isOld whether the value is the old one
     */
    record UpdateField(
            String accessor,
            List<TypeVariableName> variables,
            @Nullable TypeName self,
            TypeName type,
            String getter,
            String setter,
            String operator,
            boolean isOld)
            implements Access {
        public UpdateField {
            variables = List.copyOf(variables);
        }
    }

    /**
     * The enclosing instance of an inner member class, {@code Outer accessor(Inner self)}: the one synthetic field of
     * {@code inner} that has the type {@code outer} (both erased).
     */
    record Enclosing(String accessor, ClassName inner, ClassName outer) implements Access {}

    /** Whether the assertions of the host, a class, are off: {@code boolean accessor()}. */
    record AssertionsOff(String accessor, ClassName host) implements Access {}

    /** Whether assertions of the class are on, {@code boolean accessor()}, as it was when the machine was initialised. */
    record Assertions(String accessor, ClassName outermost) implements Access {}

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
     * @param variables the type parameters that the accessor declares: those of the class, then the method's own
     * @param parameters as declared, without the receiver; of an inner class's constructor its enclosing instance first
     * @param result as declared; of a constructor the type it makes
     * @param thrown as declared
     */
    record Call(
            String accessor,
            How how,
            List<TypeVariableName> variables,
            Member member,
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

// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.ir;

import com.palantir.javapoet.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement of the lowered body. Awaits stand alone, outside of expressions; what surrounds them keeps the structure
 * of the source.
 */
public sealed interface Node {
    /**
     * One or more statements without await, as text.
     *
     * @param completes whether the text can complete normally (JLS 14.22)
     */
    record Plain(Code code, boolean completes) implements Node {}

    /**
     * Declares a local variable.
     *
     * @param type the declared type as text, {@code var} too
     * @param value an expression (never a bare array initialiser), or null
     */
    record Declare(Variable variable, Code type, @Nullable Code value) implements Node {}

    /** Gives a variable a value: that of a temporary, or an assignment of the user's whose value was lowered. */
    record Assign(Variable variable, Code value) implements Node {}

    /**
     * A suspension point.
     *
     * @param target gets the value; null if it is not used
     * @param line of the await in the user's file
     * @param source its text, on one line
     */
    record Await(@Nullable Variable target, Awaited awaited, int line, String source) implements Node {}

    /** Statements in order; {@code label} is the target of breaks out of them, or null. */
    record Block(@Nullable Label label, List<Node> nodes) implements Node {
        public Block {
            nodes = List.copyOf(nodes);
        }
    }

    /** Chooses by a condition without await. */
    record If(Code condition, Block then, @Nullable Block otherwise) implements Node {}

    /**
     * A loop. Each turn runs {@code test}, leaves if {@code condition} is false, runs {@code body} and then {@code
     * update}, which a continue goes to. A do loop begins with its body.
     *
     * @param test what has to run before the condition can be evaluated: awaits in it; mostly empty
     * @param condition null for ever
     * @param endless whether the condition is a constant true or missing (JLS 14.22)
     */
    record Loop(
            Label label, boolean isDo, Block test, @Nullable Code condition, boolean endless, Block body, Block update)
            implements Node {}

    /** A try statement without finally block: lowering has none. */
    record Try(Block body, List<Catch> catches) implements Node {
        public Try {
            catches = List.copyOf(catches);
        }
    }

    /** A catch clause; {@code types} is the text before the parameter's name. */
    record Catch(Code types, Variable parameter, Block body) {}

    /** Leaves by a jump. */
    record Leave(Jump jump) implements Node {}

    /** Leaves by an exception. */
    record Throw(Code value) implements Node {}

    /** What an await waits for. */
    sealed interface Awaited {
        /** The static type of the await as an expression: a reference for a future, {@code void} where there is no value. */
        TypeName value();
    }

    /**
     * The value of any expression of type Future.
     *
     * @param value the type that the value is cast to, never primitive
     */
    record FutureValue(Code future, TypeName value) implements Awaited {}

    /**
     * A machine whose class, or the base class of the runtime that it has, is known.
     *
     * @param machine the static type of the callee's machine: its class, or a base type of the runtime
     * @param creation the expression that makes it
     * @param value the type of its result; {@code void} if there is none
     * @param isCast whether {@code machine} does not say {@code value}, so that the result has to be cast to it
     */
    record MachineCall(TypeName machine, Code creation, TypeName value, boolean isCast) implements Awaited {}
}

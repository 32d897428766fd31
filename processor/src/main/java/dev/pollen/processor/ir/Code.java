// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.ir;

import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Await-free text of the user, with holes where names may change: variables that may change their home, types that may
 * need an import, jumps that may have to pass a {@code finally}.
 */
public record Code(List<Piece> pieces) {
    public Code {
        pieces = List.copyOf(pieces);
    }

    /** A part of the text. */
    public sealed interface Piece permits Raw, Type, Use, Capture, Bind, Leave {}

    /** Text that stays as it is. */
    public record Raw(String text) implements Piece {}

    /** The name of a type. */
    public record Type(TypeName name) implements Piece {}

    /** A variable read, written, or declared, in the frame of the body itself. */
    public record Use(Variable variable) implements Piece {}

    /** A variable read inside a lambda or an anonymous class: there it must be a final copy. */
    public record Capture(Variable variable) implements Piece {}

    /**
     * A whole {@code operand instanceof type variable}, in the frame of the body itself. A binding that is used outside
     * of the statement around it is assigned instead of declared.
     */
    public record Bind(Code operand, TypeName type, Variable variable) implements Piece {}

    /** A whole statement that leaves the text: {@code return}, or a jump to a label outside of it. */
    public record Leave(Jump jump) implements Piece {}

    /** Text alone. */
    public static Code raw(String text) {
        return new Code(List.of(new Raw(text)));
    }

    public static Code use(Variable variable) {
        return new Code(List.of(new Use(variable)));
    }

    public static Code type(TypeName type) {
        return new Code(List.of(new Type(type)));
    }

    /** The texts one after another: parts are String, Code, Variable or TypeName. */
    public static Code of(Object... parts) {
        List<Piece> pieces = new ArrayList<>();
        for (Object part : parts) {
            if (part instanceof String text) pieces.add(new Raw(text));
            else if (part instanceof Code code) pieces.addAll(code.pieces());
            else if (part instanceof Variable variable) pieces.add(new Use(variable));
            else if (part instanceof TypeName type) pieces.add(new Type(type));
            else throw new IllegalArgumentException(String.valueOf(part));
        }
        return new Code(pieces);
    }

    /** Tells every variable that the text mentions, those of jumps out of it included. */
    public void variables(Consumer<Variable> to) {
        for (Piece piece : pieces) {
            if (piece instanceof Use use) to.accept(use.variable());
            else if (piece instanceof Capture capture) to.accept(capture.variable());
            else if (piece instanceof Bind bind) {
                bind.operand().variables(to);
                to.accept(bind.variable());
            } else if (piece instanceof Leave leave && leave.jump() instanceof Jump.Return end && end.value() != null) {
                end.value().variables(to);
            }
        }
    }

    /** The variable that this text is, if it is one and nothing else. */
    public @Nullable Variable asVariable() {
        return pieces.size() == 1 && pieces.get(0) instanceof Use use ? use.variable() : null;
    }
}

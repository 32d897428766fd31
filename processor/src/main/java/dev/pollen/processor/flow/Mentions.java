// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.flow;

import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Jump;
import dev.pollen.processor.ir.Variable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a text does with variables, as far as it can be told from the text. */
public final class Mentions {
    private static final Pattern ASSIGNED = Pattern.compile("\\A\\s*=(?!=).*", Pattern.DOTALL);

    private Mentions() {}

    /** The variables that the text may give a value: all but those that it only captures. */
    static Set<Variable> touched(Code code) {
        Set<Variable> touched = new HashSet<>();
        touched(code, touched);
        return touched;
    }

    private static void touched(Code code, Set<Variable> to) {
        for (Code.Piece piece : code.pieces()) {
            if (piece instanceof Code.Use use) {
                to.add(use.variable());
            } else if (piece instanceof Code.Bind bind) {
                to.add(bind.variable());
                touched(bind.operand(), to);
            } else if (piece instanceof Code.Leave leave
                    && leave.jump() instanceof Jump.Return end
                    && end.value() != null) {
                touched(end.value(), to);
            }
        }
    }

    /** The variables that lambdas and classes of the text capture. */
    public static Set<Variable> captured(Code code) {
        Set<Variable> captured = new HashSet<>();
        captured(code, captured);
        return captured;
    }

    private static void captured(Code code, Set<Variable> to) {
        for (Code.Piece piece : code.pieces()) {
            if (piece instanceof Code.Capture capture) {
                to.add(capture.variable());
            } else if (piece instanceof Code.Bind bind) {
                captured(bind.operand(), to);
            } else if (piece instanceof Code.Leave leave
                    && leave.jump() instanceof Jump.Return end
                    && end.value() != null) {
                captured(end.value(), to);
            }
        }
    }

    /** Whether piece {@code index}, a variable, is the left side of a plain assignment. */
    public static boolean isAssigned(List<Code.Piece> pieces, int index) {
        return index + 1 < pieces.size()
                && pieces.get(index + 1) instanceof Code.Raw after
                && ASSIGNED.matcher(after.text()).matches();
    }

    /** Whether the text assigns the variable somewhere by a plain assignment. */
    public static boolean assigns(Code code, Variable variable) {
        List<Code.Piece> pieces = code.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Code.Use use && use.variable() == variable && isAssigned(pieces, i))
                return true;
        }
        return false;
    }

    /** The variable that a statement assigns before it does anything else with it, as {@code x = y + 1;} does; or null. */
    static @Nullable Variable assignedFirst(Code statement) {
        List<Code.Piece> pieces = statement.pieces();
        if (pieces.isEmpty() || !(pieces.get(0) instanceof Code.Use first) || !isAssigned(pieces, 0)) return null;
        int[] mentions = {0};
        statement.variables(variable -> {
            if (variable == first.variable()) mentions[0]++;
        });
        return mentions[0] == 1 ? first.variable() : null;
    }

    /** The variables that patterns of the text bind. */
    public static Set<Variable> bound(Code code) {
        Set<Variable> bound = new HashSet<>();
        for (Code.Piece piece : code.pieces()) {
            if (piece instanceof Code.Bind bind) {
                bound.add(bind.variable());
                bound.addAll(bound(bind.operand()));
            }
        }
        return bound;
    }
}

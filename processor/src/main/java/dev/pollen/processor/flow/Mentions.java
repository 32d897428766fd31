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

    /** Ends with a type, {@code ++}, a comment, or has an escape. */
    private static final Pattern WRITTEN_BEFORE = Pattern.compile(
            "(?:[\\p{L}\\p{N}_$>\\].]\\s+" + "|(?:\\+\\+|--)[\\s(]*|\\*/[\\s(]*|//.*\\n[\\s(]*|(?s:\\\\u.*))\\z");

    private static final Pattern WRITTEN_AFTER =
            Pattern.compile("\\A[\\s)]*(?:=(?!=)|\\+\\+|--|(?:[-+*/%&|^]|<<|>>>?)=(?!=)|/[/*]|\\\\)");

    private Mentions() {}

    /** The variables that the text may give a value. */
    static Set<Variable> written(Code code) {
        Set<Variable> written = new HashSet<>();
        written(code, written);
        return written;
    }

    private static void written(Code code, Set<Variable> to) {
        List<Code.Piece> pieces = code.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            Code.Piece piece = pieces.get(i);
            if (piece instanceof Code.Use use) {
                if (mayWrite(pieces, i)) to.add(use.variable());
            } else if (piece instanceof Code.Bind bind) {
                to.add(bind.variable());
                written(bind.operand(), to);
            } else if (piece instanceof Code.Leave leave
                    && leave.jump() instanceof Jump.Return end
                    && end.value() != null) {
                written(end.value(), to);
            }
        }
    }

    /** Whether piece {@code index}, a variable, may be assigned or declared; a comment beside it leaves that open. */
    private static boolean mayWrite(List<Code.Piece> pieces, int index) {
        int begin = index;
        while (begin > 0 && pieces.get(begin - 1) instanceof Code.Raw) begin--;
        int end = index + 1;
        while (end < pieces.size() && pieces.get(end) instanceof Code.Raw) end++;
        String before = text(pieces.subList(begin, index));
        String after = text(pieces.subList(index + 1, end));
        boolean isTyped = begin > 0 && pieces.get(begin - 1) instanceof Code.Type && before.isBlank();
        return isTyped
                || WRITTEN_BEFORE.matcher(before).find()
                || WRITTEN_AFTER.matcher(after).find();
    }

    private static String text(List<Code.Piece> raws) {
        StringBuilder text = new StringBuilder();
        for (Code.Piece piece : raws) text.append(((Code.Raw) piece).text());
        return text.toString();
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

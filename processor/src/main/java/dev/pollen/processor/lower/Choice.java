// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.lower;

import com.sun.source.util.TreePath;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Node;
import dev.pollen.processor.ir.Variable;
import dev.pollen.processor.source.Guard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a switch over some cases that gives the number of an arm. */
final class Choice {
    private final Frame frame;
    private final Variable arm;

    /**
     * A case of the source.
     *
     * @param number of its arm
     */
    record Rule(TreePath path, int number) {}

    Choice(Frame frame, Variable arm) {
        this.frame = frame;
        this.arm = arm;
    }

    /** @param isValue whether it is an expression, whose value is the number */
    Code of(Code selector, List<Rule> some, boolean isValue) {
        List<Code> cases = new ArrayList<>();
        for (Rule rule : some) {
            declare(rule);
            cases.add(one(rule, rule.number(), true, isValue));
        }
        return of(selector, cases);
    }

    static Code of(Code selector, List<Code> cases) {
        List<Object> parts = new ArrayList<>(List.of("switch (", selector, ") {\n"));
        for (Code one : cases) parts.addAll(List.of("    ", one, "\n"));
        parts.add("}");
        return Code.of(parts.toArray());
    }

    /** Declares the variables that keep what the pattern binds. */
    void declare(Rule rule) {
        for (Variable binding : Cases.bindings(rule.path(), frame)) {
            frame.add(new Node.Declare(binding, Code.type(binding.type()), null));
        }
    }

    /** One case; bindings of its pattern are kept in the variables that the arm knows. */
    Code one(Rule rule, int number, boolean hasGuard, boolean isValue) {
        Map<Variable, Code.Piece> matched = new LinkedHashMap<>();
        for (Variable binding : Cases.bindings(rule.path(), frame)) {
            // The pattern declares it: it is no variable of the frame.
            Variable local = frame.variables.temporary(binding.name(), binding.type());
            matched.put(binding, new Code.Raw(local.name()));
        }
        List<Object> parts = new ArrayList<>();
        parts.add(renamed(Cases.labels(rule.path(), frame), matched));
        TreePath guard = hasGuard ? Guard.of(rule.path()) : null;
        if (guard != null) parts.addAll(List.of(" when ", captured(renamed(frame.expressions.plain(guard), matched))));
        parts.add(" -> ");
        boolean isBlock = !isValue || !matched.isEmpty();
        if (isBlock) parts.add("{ ");
        matched.forEach((binding, local) -> parts.addAll(List.of(binding, " = ", new Code(List.of(local)), "; ")));
        if (!isValue) parts.addAll(List.of(arm, " = " + number + ";"));
        else parts.add((isBlock ? "yield " : "") + number + ";");
        if (isBlock) parts.add(" }");
        return Code.of(parts.toArray());
    }

    /** As in a lambda, what a guard reads is effectively final. */
    private static Code captured(Code guard) {
        List<Code.Piece> pieces = new ArrayList<>();
        for (Code.Piece piece : guard.pieces()) {
            pieces.add(piece instanceof Code.Use use ? new Code.Capture(use.variable()) : piece);
        }
        return new Code(pieces);
    }

    private static Code renamed(Code code, Map<Variable, Code.Piece> names) {
        List<Code.Piece> pieces = new ArrayList<>();
        for (Code.Piece piece : code.pieces()) {
            if (piece instanceof Code.Use use && names.containsKey(use.variable())) {
                pieces.add(names.get(use.variable()));
            } else if (piece instanceof Code.Capture capture && names.containsKey(capture.variable())) {
                pieces.add(names.get(capture.variable()));
            } else pieces.add(piece);
        }
        return new Code(pieces);
    }
}

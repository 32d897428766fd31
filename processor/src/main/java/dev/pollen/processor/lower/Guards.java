// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.lower;

import com.palantir.javapoet.ClassName;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Node;
import dev.pollen.processor.ir.Variable;
import dev.pollen.processor.lower.Choice.Rule;
import dev.pollen.processor.source.Guard;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * The choice of a switch with guards that await. The cases up to such a guard are a switch of their own; the guard is
 * evaluated after it, and where it is false the switch over the other cases follows:
 *
 * <pre>{@code
 * arm = 0;
 * switch (o) { case A a2 when a2.ok() -> arm = 1; case B b2 -> { b = b2; arm = -2; } default -> {} }
 * if (arm < 0) { test = await ..; arm = test ? 2 : 0; }
 * if (arm == 0) { switch (o) { case B b3 -> arm = 3; default -> arm = 4; } }
 * }</pre>
 */
final class Guards {
    /** What Java throws where no case matches. */
    private static final Code NONE = Code.of("new ", ClassName.get("java.lang", "MatchException"), "(null, null)");

    private final Frame frame;
    private final Choice choice;
    private final Variable arm;
    private final TypeMirror type;

    /** @param type of the selector */
    Guards(Frame frame, Choice choice, Variable arm, TypeMirror type) {
        this.frame = frame;
        this.choice = choice;
        this.arm = arm;
        this.type = type;
    }

    /**
     * Whether a case has a guard that cannot stay in a switch: one that awaits, or that binds what the arm may use, since a
     * guard assigns nothing.
     */
    static boolean isOutside(TreePath one, Frame frame) {
        TreePath guard = Guard.of(one);
        return guard != null && (frame.suspends(guard) || binds(guard));
    }

    private static boolean binds(TreePath guard) {
        boolean[] binds = new boolean[1];
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitInstanceOf(InstanceOfTree tree, @Nullable Void unused) {
                binds[0] |= tree.getPattern() != null;
                return super.visitInstanceOf(tree, unused);
            }
        }.scan(guard, null);
        return binds[0];
    }

    /** Gives the variable the number of the arm; a switch with patterns always has one. */
    void lower(Code selector, List<Rule> rules) {
        rules.forEach(choice::declare);
        frame.assign(arm, "0");
        int from = 0;
        for (int end = 1; end <= rules.size(); end++) {
            boolean isLast = end == rules.size();
            if (!isLast && !isOutside(rules.get(end - 1).path(), frame)) continue;
            List<Rule> some = rules.subList(from, end);
            List<Rule> rest = rules.subList(end, rules.size());
            if (from == 0) some(selector, some, rest);
            else {
                Node.Block block = frame.block(() -> some(selector, some, rest));
                frame.add(new Node.If(Code.of(arm, " == 0"), block, null));
            }
            from = end;
        }
        if (isOutside(rules.get(rules.size() - 1).path(), frame)) {
            Node.Block none = frame.block(() -> frame.add(new Node.Throw(NONE)));
            frame.add(new Node.If(Code.of(arm, " == 0"), none, null));
        }
    }

    /** Cases of which only the last may have a guard that awaits. */
    private void some(Code selector, List<Rule> some, List<Rule> rest) {
        Rule last = some.get(some.size() - 1);
        boolean isGuarded = isOutside(last.path(), frame);
        if (some.size() == 1 && Cases.isDefault(last.path())) {
            frame.assign(arm, String.valueOf(last.number()));
            return;
        }
        List<Code> cases = new ArrayList<>();
        for (Rule rule : some) {
            boolean isOutside = isOutside(rule.path(), frame);
            cases.add(choice.one(rule, isOutside ? -rule.number() : rule.number(), !isOutside, false));
        }
        boolean isNullLater = rest.stream().anyMatch(rule -> Cases.hasNull(rule.path()));
        if (!isTotal(some)) {
            boolean isEnd = rest.isEmpty() && !isGuarded;
            Code next = Code.raw(isNullLater ? "case null, default -> { }" : "default -> { }");
            cases.add(isEnd ? Code.of("default -> throw ", NONE, ";") : next);
        } else if (isNullLater) cases.add(0, Code.raw("case null -> { }"));
        frame.plain(Choice.of(selector, cases));
        if (isGuarded) frame.add(new Node.If(Code.of(arm, " < 0"), guard(last), null));
    }

    /** Whether these cases alone are exhaustive for javac, the last one without its guard. */
    private boolean isTotal(List<Rule> some) {
        for (Rule rule : some) {
            if (Cases.hasDefault(rule.path())) return true;
            boolean isUnguarded = Guard.of(rule.path()) == null || isOutside(rule.path(), frame);
            if (isUnguarded && Cases.isUnconditional(rule.path(), type, frame)) return true;
        }
        return false;
    }

    private Node.Block guard(Rule rule) {
        return frame.block(() -> {
            Code test = frame.expressions.condition(Objects.requireNonNull(Guard.of(rule.path())));
            String number = " ? " + rule.number() + " : 0";
            frame.assign(arm, test.asVariable() != null ? test : Code.of("(", test, ")"), number);
        });
    }
}

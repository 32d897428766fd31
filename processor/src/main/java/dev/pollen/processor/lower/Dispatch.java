// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.lower;

import com.palantir.javapoet.TypeName;
import com.sun.source.util.TreePath;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Node;
import dev.pollen.processor.ir.Variable;
import java.util.ArrayList;
import java.util.List;

/**
 * The choice of a switch: gives the number of the arm. Where there are too many constants for one method there are several
 * switches, each for those that none before it knew.
 */
final class Dispatch {
    /** So many labels are not too many. */
    private static final int FEW = 150;

    private final Frame frame;
    private final boolean isExpression;
    private final Variable arm;
    private final Choice choice;

    /** The cases of the source that are not the default. */
    private final List<Choice.Rule> rules = new ArrayList<>();

    private final int count;
    private int other;

    Dispatch(Frame frame, Cases cases, boolean isExpression) {
        this.frame = frame;
        this.isExpression = isExpression;
        arm = frame.variables.temporary("arm", TypeName.INT);
        choice = new Choice(frame, arm);
        count = cases.arms().size();
        for (int number = 1; number <= count; number++) {
            for (TreePath one : cases.arms().get(number - 1).cases()) {
                if (Cases.isDefault(one)) other = number;
                rules.add(new Choice.Rule(one, number));
            }
        }
    }

    /** The variable that holds the number, one more than there are where no arm is chosen. */
    Variable lower(TreePath selector) {
        Code value = frame.expressions.condition(selector);
        if (rules.stream().anyMatch(rule -> Guards.isOutside(rule.path(), frame))) {
            new Guards(frame, choice, arm, frame.method.typeOf(selector)).lower(held(selector, value), rules);
            return arm;
        }
        int labels = rules.stream().mapToInt(rule -> Cases.count(rule.path())).sum();
        boolean isCut = labels > FEW && (other > 0 || !isExpression);
        if (isCut && rules.stream().allMatch(rule -> Cases.isOfConstants(rule.path()))) {
            several(selector, value);
        } else if (isExpression) {
            // A switch expression has to be exhaustive, and throws what Java says where it is not any more.
            frame.plain(Code.of(arm, " = ", choice.of(value, rules, true), ";"));
        } else {
            frame.assign(arm, String.valueOf(count + 1));
            frame.plain(choice.of(value, rules, false));
        }
        return arm;
    }

    private Code held(TreePath selector, Code value) {
        if (value.asVariable() != null) return value;
        return Code.use(frame.hold("selected", frame.variables.name(frame.method.typeOf(selector)), value));
    }

    private void several(TreePath selector, Code value) {
        Code selected = held(selector, value);
        String none = String.valueOf(other > 0 ? other : count + 1);
        frame.assign(arm, none);
        List<Choice.Rule> some = new ArrayList<>();
        List<Node> choices = new ArrayList<>();
        int labels = 0;
        for (Choice.Rule rule : rules) {
            if (Cases.isDefault(rule.path())) continue;
            some.add(rule);
            labels += Cases.count(rule.path());
            if (labels < FEW) continue;
            choices.add(new Node.Plain(choice.of(selected, some, false), true));
            some.clear();
            labels = 0;
        }
        if (!some.isEmpty()) choices.add(new Node.Plain(choice.of(selected, some, false), true));
        for (Node one : choices) {
            Node.Block then = new Node.Block(null, List.of(one));
            frame.add(one == choices.get(0) ? one : new Node.If(Code.of(arm, " == " + none), then, null));
        }
    }
}

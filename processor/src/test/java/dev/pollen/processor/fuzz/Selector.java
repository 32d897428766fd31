// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.fuzz;

import dev.pollen.processor.fuzz.Scope.Local;
import java.util.ArrayList;
import java.util.List;

/**
 * What a switch is over.
 *
 * @param labels in an order in which none hides another
 * @param isComplete whether the labels are enough for a switch expression
 * @param isPattern whether groups do not fall through, and a default is last
 */
record Selector(Tree value, List<Label> labels, boolean isComplete, boolean isPattern) {
    static final boolean HAS_PATTERNS = Runtime.version().feature() >= 21;
    private static final boolean HAS_UNNAMED = Runtime.version().feature() >= 22;

    /**
     * A label without {@code case}.
     *
     * @param bindings what it declares
     * @param isGuarded whether a guard may follow
     */
    record Label(String text, List<Local> bindings, boolean isGuarded) {}

    static Selector of(Dice dice, Expressions expressions, Scope scope, int depth) {
        int die = dice.below(100);
        if (die < 20) {
            Tree value = expressions.cut(scope, depth);
            return plain(dice, value, "\"s\"", "\"text\"", "\"\"", "\"o\"");
        }
        if (die < 40) {
            Tree index = expressions.of(scope, Type.INT, depth);
            return plain(dice, Tree.expression(Type.OBJECT, "Color.of(", index, ")"), "RED", "GREEN", "BLUE");
        }
        if (die < 65 && HAS_PATTERNS) {
            return !scope.tries() || dice.percent(60)
                    ? objects(dice, expressions, scope, depth)
                    : shapes(dice, expressions, scope, depth);
        }
        Type type = dice.pick(Type.INT, Type.INT, Type.CHAR, Type.BYTE, Type.SHORT, Type.BOXED);
        Tree value = expressions.of(scope, type, depth);
        return switch (type) {
            case CHAR -> plain(dice, value, "'a'", "'z'", "'\\n'");
            case BYTE -> plain(dice, value, "0", "-128", "1");
            case SHORT -> plain(dice, value, "300", "0", "-1");
            default -> plain(dice, value, "0", "1", "7", "5", "-1");
        };
    }

    private static Selector plain(Dice dice, Tree value, String... constants) {
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < constants.length; i++) {
            String text = constants[i];
            if (i + 1 < constants.length && dice.percent(20)) text += ", " + constants[++i];
            labels.add(new Label(text, List.of(), false));
        }
        return new Selector(value, labels, constants[0].equals("RED"), false);
    }

    private static Selector objects(Dice dice, Expressions expressions, Scope scope, int depth) {
        Tree value = expressions.of(scope, Type.OBJECT, depth);
        List<Label> labels = new ArrayList<>();
        if (dice.percent(60)) labels.add(new Label("null", List.of(), false));
        if (dice.percent(60)) labels.add(binding(dice, "Integer", Type.BOXED, true));
        if (dice.percent(40)) labels.add(binding(dice, "Integer", Type.BOXED, false));
        if (dice.percent(70)) labels.add(binding(dice, "String", Type.STRING, dice.percent(50)));
        if (scope.tries() && dice.percent(50)) labels.add(record(dice, "Dot(int %s)", Type.INT));
        if (labels.isEmpty()) labels.add(binding(dice, "Integer", Type.BOXED, false));
        return new Selector(value, labels, false, true);
    }

    private static Selector shapes(Dice dice, Expressions expressions, Scope scope, int depth) {
        Tree condition = expressions.of(scope, Type.BOOLEAN, depth - 1);
        Tree first = expressions.of(scope, Type.OBJECT, depth - 1);
        Tree second = expressions.of(scope, Type.INT, depth - 1);
        Tree value = Tree.expression(
                Type.OBJECT, "((Shape) (", condition, " ? new Line(", first, ", new Dot(", second, ")) : new Dot(1)))");
        List<Label> labels = new ArrayList<>();
        if (dice.percent(50)) labels.add(record(dice, "Line(Integer %s, Dot(int %s))", Type.BOXED, Type.INT));
        if (dice.percent(50)) labels.add(record(dice, "Line(String %s, Object %s)", Type.STRING, Type.OBJECT));
        labels.add(record(dice, "Line(Object %s, Dot(var %s))", Type.OBJECT, Type.INT));
        labels.add(record(dice, "Dot(int %s)", Type.INT));
        return new Selector(value, labels, true, true);
    }

    private static Label binding(Dice dice, String written, Type type, boolean isGuarded) {
        String name = dice.name("b");
        return new Label(written + " " + name, List.of(new Local(name, type, dice.percent(20))), isGuarded);
    }

    private static Label record(Dice dice, String pattern, Type... types) {
        List<Local> bindings = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Type type : types) {
            boolean isUnnamed = HAS_UNNAMED && dice.percent(20);
            names.add(isUnnamed ? "_" : dice.name("b"));
            if (!isUnnamed) bindings.add(new Local(names.get(names.size() - 1), type, false));
        }
        return new Label(String.format(pattern, names.toArray()), bindings, false);
    }
}

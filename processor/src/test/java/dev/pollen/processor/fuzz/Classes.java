// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.fuzz;

import static dev.pollen.processor.fuzz.Tree.statement;

import dev.pollen.processor.fuzz.Scope.Local;
import java.util.ArrayList;
import java.util.List;

/** Anonymous classes, and classes that a body declares; what they have can be read afterwards like a local. */
final class Classes {
    private final Dice dice;
    private final Expressions expressions;

    Classes(Dice dice, Expressions expressions) {
        this.dice = dice;
        this.expressions = expressions;
    }

    /** The body of an anonymous {@code Supplier}. */
    Tree supplier(Scope outer, Type type) {
        Scope scope = outer.inClass();
        List<Object> parts = new ArrayList<>();
        parts.add("{ ");
        if (dice.percent(40)) parts.add(member(scope));
        parts.add("@Override public " + type.boxed() + " get() ");
        parts.add(dice.percent(40) ? expressions.statements(type).lambda(scope) : returning(scope, type));
        parts.add(" }");
        return Tree.member(parts.toArray());
    }

    /** The body of an anonymous {@code Shell}. */
    Tree shell(Scope outer) {
        Scope scope = outer.inClass();
        String parameter = dice.name("p");
        scope.declare(new Local(parameter, Type.INT, true));
        return Tree.member(
                "{ @Override public int plain(int " + parameter + ") { return "
                        + dice.pick("super.plain(1) + ", "size + "),
                expressions.of(scope, Type.INT, 1),
                "; } }");
    }

    /** An object of an anonymous class with members of its own. */
    Tree ofNoName(Scope outer) {
        String object = dice.name("o");
        Scope scope = outer.inClass();
        String above = above(outer);
        Tree field = initialiser(scope);
        scope.declare(new Local("n", Type.INT, true));
        Tree method = expressions.of(scope, Type.INT, 2);
        offer(outer, object + ".n", Type.INT, true);
        offer(outer, object + ".f()", Type.INT, false);
        return statement(
                "var " + object + " = new " + (above.isEmpty() ? "Object()" : above + "(\"u\")") + " { int n = ",
                field,
                "; int f() { return " + calling(above),
                method,
                "; } };");
    }

    /** A local class to extend; empty if there is none. */
    private String above(Scope outer) {
        List<String> classes = outer.classes();
        return classes.isEmpty() || dice.percent(30) ? "" : classes.get(dice.below(classes.size()));
    }

    private static String calling(String above) {
        return above.isEmpty() ? "" : "(super.f() & 15) + ";
    }

    /** A local class, interface, record or enum, and an object of it. */
    Tree local(Scope scope) {
        return switch (dice.below(4)) {
            case 0 -> localClass(scope);
            // in a switch expression javac 25 takes its fields for unassigned
            case 1 -> scope.yields() == null ? localRecord(scope) : localClass(scope);
            case 2 -> localEnum(scope);
            default -> localInterface(scope);
        };
    }

    private Tree localClass(Scope outer) {
        String type = dice.name("L");
        Scope scope = outer.inClass();
        String above = above(outer);
        Tree field = initialiser(scope);
        scope.declare(new Local("n", Type.INT, true));
        scope.declare(new Local("s", Type.STRING, false));
        Tree method = expressions.of(scope, Type.INT, 2);
        Tree argument = expressions.cut(outer, 1);
        String object = "o" + type;
        offer(outer, object + ".n", Type.INT, true);
        offer(outer, object + ".s", Type.STRING, false);
        offer(outer, object + ".f()", Type.INT, false);
        offer(outer, "new " + type + "(\"t\").f()", Type.INT, false);
        outer.extensible(type);
        return statement(
                "class " + type + (above.isEmpty() ? "" : " extends " + above) + " { int n = ",
                field,
                "; final String s; " + type + "(String s) { " + (above.isEmpty() ? "" : "super(\"v\"); ") + "log(\""
                        + type + "\"); this.s = s; } int f() { return " + calling(above),
                method,
                "; } } " + type + " " + object + " = new " + type + "(",
                argument,
                ");");
    }

    private Tree localRecord(Scope outer) {
        String type = dice.name("R");
        Scope scope = outer.inStaticClass();
        scope.declare(new Local("a", Type.INT, false));
        scope.declare(new Local("b", Type.OBJECT, false));
        Tree method = expressions.of(scope, Type.INT, 2);
        Tree first = expressions.of(outer, Type.INT, 2);
        Tree second = expressions.of(outer, Type.OBJECT, 2);
        String object = "o" + type;
        offer(outer, object + ".a()", Type.INT, false);
        offer(outer, object + ".b()", Type.OBJECT, false);
        offer(outer, object + ".f()", Type.INT, false);
        return statement(
                "record " + type + "(int a, Object b) { int f() { return ",
                method,
                "; } } " + type + " " + object + " = new " + type + "(",
                first,
                ", ",
                second,
                ");");
    }

    private Tree localEnum(Scope outer) {
        String type = dice.name("E");
        Scope scope = outer.inStaticClass();
        Tree own = expressions.of(scope, Type.INT, 1);
        Tree common = expressions.of(scope, Type.INT, 1);
        Tree condition = expressions.of(outer, Type.BOOLEAN, 2);
        String object = "o" + type;
        offer(outer, object + ".w()", Type.INT, false);
        offer(outer, object + ".name()", Type.STRING, false);
        offer(outer, type + ".valueOf(\"B\").ordinal()", Type.INT, false);
        return statement(
                "enum " + type + " { A, B { @Override int w() { return ",
                own,
                "; } }; int w() { return ",
                common,
                "; } } " + type + " " + object + " = ",
                condition,
                " ? " + type + ".A : " + type + ".B;");
    }

    private Tree localInterface(Scope outer) {
        String type = dice.name("I");
        Scope inside = outer.inStaticClass();
        inside.declare(new Local("h(2)", Type.INT, false));
        Tree method = expressions.of(inside, Type.STRING, 2);
        Scope scope = outer.inLambda();
        String parameter = dice.name("p");
        scope.declare(new Local(parameter, Type.INT, true));
        Tree value = expressions.of(scope, Type.INT, 2);
        String object = "o" + type;
        offer(outer, object + ".h(5)", Type.INT, false);
        offer(outer, object + ".g()", Type.STRING, false);
        return statement(
                "interface " + type + " { int h(int x); default String g() { return cut(",
                method,
                "); } } " + type + " " + object + " = " + parameter + " -> ",
                value,
                ";");
    }

    private static void offer(Scope outer, String text, Type type, boolean isAssignable) {
        outer.declare(new Local(text, type, isAssignable));
    }

    private Tree member(Scope scope) {
        String name = dice.name("n");
        Tree value = initialiser(scope);
        scope.declare(new Local(name, Type.INT, true));
        return Tree.member("int " + name + " = ", value, "; ");
    }

    /** Of a field; javac 25 fails on guards in there. */
    private Tree initialiser(Scope scope) {
        return expressions.evaluated(scope, Type.INT, 1);
    }

    private Tree returning(Scope scope, Type type) {
        return Tree.member("{ return ", expressions.stored(scope, type, 2), "; }");
    }
}

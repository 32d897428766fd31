// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.fuzz;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A class {@code Input} with several {@code @Async} methods that call each other, made from a seed. It ends. */
record RandomProgram(long seed, Tree members) {
    private static final String HEAD = """
            package %s;

            import static cases.support.Trace.*;
            import static dev.pollen.Futures.await;

            import dev.pollen.Async;
            import dev.pollen.Future;
            import dev.pollen.Futures;
            import java.io.IOException;
            import java.util.Arrays;
            import java.util.List;
            import java.util.function.Supplier;
            import kit.Kit;

            @SuppressWarnings("all")
            public class Input extends Kit {
                private int twice(int x) {
                    log("twice");
                    return 2 * x;
                }

            """;

    private static final String LAZY = "static class Lazy { static int count = eval(\"Lazy\", 3);"
            + " static String last = \"last\"; static int next(int x) { return count += x; } }";

    /** Static fields make runs slow: the classes are loaded anew for each. */
    private static final int STATICS = 8;

    static RandomProgram of(long seed) {
        Dice dice = new Dice(seed);
        Size size = dice.pick(Size.values());
        List<Signature> methods = signatures(dice, size);
        Map<Type, Field> fields = new EnumMap<>(Type.class);
        boolean hasStatics = dice.percent(STATICS);
        for (Type type : Type.values()) {
            fields.put(type, new Field(type, dice.percent(40), hasStatics && dice.percent(50)));
        }
        Expressions expressions = new Expressions(dice, size, methods, fields);
        List<Tree> members = new ArrayList<>();
        for (Field field : fields.values()) members.add(member(dice, field));
        if (hasStatics) members.add(Tree.member(LAZY));
        Signature first = methods.get(0);
        Scope scope = new Scope(new Signature(-1, true, false, false, false, List.of(), null));
        Tree call = expressions.calls().of(scope, first, Objects.requireNonNull(first.result()), 1);
        members.add(Tree.member(
                "@Async static Object run() throws Exception { Input in = new Input(); Object result = ",
                call,
                "; log(in.fieldInt + in.fieldString + in.fieldLong); return result; }"));
        for (Signature method : methods) members.add(member(dice, expressions, method));
        return new RandomProgram(seed, Tree.program(members));
    }

    private static List<Signature> signatures(Dice dice, Size size) {
        List<Signature> methods = new ArrayList<>();
        int count = 1 + dice.below(size.methods());
        for (int i = 0; i < count; i++) {
            List<Type> parameters = new ArrayList<>();
            for (int left = dice.below(4); left > 0; left--) parameters.add(dice.pick(Type.values()));
            boolean isVoid = i > 0 && dice.percent(15);
            boolean isSacred = i > 0 && dice.percent(25);
            boolean isStatic = dice.percent(50);
            methods.add(new Signature(
                    i,
                    isStatic,
                    !isStatic && dice.percent(25),
                    dice.percent(30),
                    isSacred,
                    parameters,
                    isVoid ? null : dice.pick(Type.values())));
        }
        return methods;
    }

    private static Tree member(Dice dice, Field field) {
        String modifiers = (field.isPrivate() ? "private " : "") + (field.isStatic() ? "static " : "");
        Type type = field.type();
        return Tree.member(modifiers + type.text() + " " + field.name() + " = " + dice.pick(type.literals()) + ";");
    }

    private static Tree member(Dice dice, Expressions expressions, Signature method) {
        Scope scope = new Scope(method);
        StringBuilder head = new StringBuilder();
        if (method.isInner()) {
            head.append("class ").append(method.owner()).append(" extends Base { ");
            head.append("@Override protected int plain(int x) { log(fieldInt); return super.plain(x) * 2; } ");
        }
        head.append("@Async ");
        if (method.isPrivate()) head.append("private ");
        if (method.isStatic()) head.append("static ");
        head.append(method.result() == null ? "void" : method.result().text());
        head.append(' ').append(method.name()).append('(');
        String separator = "";
        if (method.isStatic()) {
            head.append("Input in");
            separator = ", ";
        }
        for (Type type : method.parameters()) {
            head.append(separator)
                    .append(type.text())
                    .append(' ')
                    .append(scope.declare(type, dice.percent(50)).text());
            separator = ", ";
        }
        head.append(") throws Exception ");
        Tree body = expressions.statements(method.result()).body(scope);
        return Tree.member(head.toString(), body, method.isInner() ? " }" : "");
    }

    RandomProgram with(Tree changed) {
        return new RandomProgram(seed, changed);
    }

    /** The source file. */
    String text(String inPackage) {
        return String.format(HEAD, inPackage) + members.text() + "}\n";
    }
}

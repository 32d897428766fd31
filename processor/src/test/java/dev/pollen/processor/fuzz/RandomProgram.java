// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
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
            import java.util.function.Supplier;
            import kit.Kit;

            @SuppressWarnings("all")
            public class Input extends Kit {
                private int twice(int x) {
                    log("twice");
                    return 2 * x;
                }

            """;

    static RandomProgram of(long seed) {
        Dice dice = new Dice(seed);
        Size size = dice.pick(Size.values());
        List<Signature> methods = signatures(dice, size);
        Expressions expressions = new Expressions(dice, methods);
        List<Tree> members = new ArrayList<>();
        for (Type type : Type.values()) {
            String modifier = dice.percent(40) ? "private " : "";
            members.add(Tree.member(
                    modifier + type.text() + " " + type.field() + " = " + dice.pick(type.literals()) + ";"));
        }
        Signature first = methods.get(0);
        Tree call = expressions.call(new Scope(-1, true, false), first, Objects.requireNonNull(first.result()), 1);
        members.add(Tree.member(
                "@Async static Object run() throws Exception { Input in = new Input(); Object result = ",
                call,
                "; log(in.fieldInt + in.fieldString + in.fieldLong); return result; }"));
        for (Signature method : methods) members.add(member(dice, size, expressions, method));
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
            methods.add(new Signature(
                    i,
                    dice.percent(50),
                    dice.percent(30),
                    isSacred,
                    parameters,
                    isVoid ? null : dice.pick(Type.values())));
        }
        return methods;
    }

    private static Tree member(Dice dice, Size size, Expressions expressions, Signature method) {
        Scope scope = new Scope(method.number(), method.isStatic(), method.isSacred());
        StringBuilder head = new StringBuilder("@Async ");
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
                    .append(scope.declare(type, dice.percent(50)).name());
            separator = ", ";
        }
        head.append(") throws Exception ");
        return Tree.member(head.toString(), new Statements(dice, size, expressions, method.result()).body(scope));
    }

    RandomProgram with(Tree changed) {
        return new RandomProgram(seed, changed);
    }

    /** The source file. */
    String text(String inPackage) {
        return String.format(HEAD, inPackage) + members.text() + "}\n";
    }
}

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

            @SuppressWarnings("all")
            public class Input {
                int fuel = 20;

                boolean spend() {
                    return fuel-- > 0;
                }

                static String cut(String s) {
                    return s == null || s.length() <= 20 ? s : s.substring(0, 20);
                }

                static String show(int x) {
                    return "int " + x;
                }

                static String show(long x) {
                    return "long " + x;
                }

                static String show(double x) {
                    return "double " + x;
                }

                static String show(String x) {
                    return "String " + x;
                }

                static String show(Object x) {
                    return "Object " + x;
                }

                static String all(String first, Object... rest) {
                    return first + Arrays.toString(rest);
                }

                static int sum(int... xs) {
                    int sum = 0;
                    for (int x : xs) sum += x;
                    return sum;
                }

                private int twice(int x) {
                    log("twice");
                    return 2 * x;
                }

                static <T> T pick(T first, T second) {
                    return second;
                }

                static <T> T call(Supplier<T> supplier) {
                    return supplier.get();
                }

                static void check(boolean fails) throws IOException {
                    if (fails) throw new IOException("checked");
                }

                record Pair<A, B>(A a, B b) {}

                static class Box<T> {
                    private final T held;

                    Box(T held) {
                        log("box");
                        this.held = held;
                    }

                    T get() {
                        return held;
                    }

                    @Async
                    T later(String name) {
                        return await(value(name, held));
                    }
                }

                static class Base {
                    @Async
                    int virtual(int x) {
                        return x + await(value("base", 1));
                    }
                }

                static class Sub extends Base {
                    @Async
                    @Override
                    int virtual(int x) {
                        return super.virtual(x + 1) * await(value("sub", 2));
                    }
                }

                @Async
                static <T> T later(String name, T t) {
                    log("later");
                    return await(value(name, t));
                }

                @Async
                static int over(int x) {
                    return await(value("int", x));
                }

                @Async
                private static int over(long x) {
                    return await(value("long", 2));
                }

                @Async
                static int over(Object x) {
                    return await(value("Object", 3));
                }

            """;

    static RandomProgram of(long seed) {
        Dice dice = new Dice(seed);
        List<Signature> methods = signatures(dice);
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
        for (Signature method : methods) members.add(member(dice, expressions, method));
        return new RandomProgram(seed, Tree.program(members));
    }

    private static List<Signature> signatures(Dice dice) {
        List<Signature> methods = new ArrayList<>();
        int count = 2 + dice.below(4);
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

    private static Tree member(Dice dice, Expressions expressions, Signature method) {
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
        return Tree.member(head.toString(), new Statements(dice, expressions, method.result()).body(scope));
    }

    RandomProgram with(Tree changed) {
        return new RandomProgram(seed, changed);
    }

    /** The source file. */
    String text(String inPackage) {
        return String.format(HEAD, inPackage) + members.text() + "}\n";
    }
}

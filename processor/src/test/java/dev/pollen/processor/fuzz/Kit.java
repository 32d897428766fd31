// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.fuzz;

/** What all random programs use and inherit: it is compiled once with many of them. */
final class Kit {
    static final String PACKAGE = "kit";

    static final String TEXT = """
            package kit;

            import static cases.support.Trace.*;
            import static dev.pollen.Futures.await;

            import dev.pollen.Async;
            import java.io.IOException;
            import java.util.Arrays;
            import java.util.function.Supplier;

            @SuppressWarnings("all")
            public class Kit {
                protected int fuel = 20;

                protected boolean spend() {
                    return fuel-- > 0;
                }

                protected static String cut(String s) {
                    return s == null || s.length() <= 20 ? s : s.substring(0, 20);
                }

                protected static String show(int x) {
                    return "int " + x;
                }

                protected static String show(long x) {
                    return "long " + x;
                }

                protected static String show(double x) {
                    return "double " + x;
                }

                protected static String show(String x) {
                    return "String " + x;
                }

                protected static String show(Object x) {
                    return "Object " + x;
                }

                protected static String all(String first, Object... rest) {
                    return first + Arrays.toString(rest);
                }

                protected static int sum(int... xs) {
                    int sum = 0;
                    for (int x : xs) sum += x;
                    return sum;
                }

                protected static <T> T pick(T first, T second) {
                    return second;
                }

                protected static <T> T call(Supplier<T> supplier) {
                    return supplier.get();
                }

                protected static void check(boolean fails) throws IOException {
                    if (fails) throw new IOException("checked");
                }

                public record Pair<A, B>(A a, B b) {}

                public static class Box<T> {
                    private final T held;

                    public Box(T held) {
                        log("box");
                        this.held = held;
                    }

                    public T get() {
                        return held;
                    }

                    @Async
                    public T later(String name) {
                        return await(value(name, held));
                    }
                }

                public static class Base {
                    @Async
                    public int virtual(int x) {
                        return x + await(value("base", 1));
                    }
                }

                public static class Sub extends Base {
                    @Async
                    @Override
                    public int virtual(int x) {
                        return super.virtual(x + 1) * await(value("sub", 2));
                    }
                }

                @Async
                protected static <T> T later(String name, T t) {
                    log("later");
                    return await(value(name, t));
                }

                @Async
                protected static int over(int x) {
                    return await(value("int", x));
                }

                @Async
                protected static int over(long x) {
                    return await(value("long", 2));
                }

                @Async
                protected static int over(Object x) {
                    return await(value("Object", 3));
                }
            }
            """;

    private Kit() {}
}

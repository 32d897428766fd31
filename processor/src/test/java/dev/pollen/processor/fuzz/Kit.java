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
            import dev.pollen.AsyncCloseable;
            import dev.pollen.AsyncIterable;
            import dev.pollen.AsyncIterator;
            import dev.pollen.Future;
            import java.io.IOException;
            import java.util.Arrays;
            import java.util.function.Function;
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

                protected static <A, B> B apply(A a, Function<A, B> function) {
                    return function.apply(a);
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
                    protected int plain(int x) {
                        log("base");
                        return x - 1;
                    }

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

                public static class Shell {
                    protected final int size;

                    public Shell(int size) {
                        log("shell");
                        this.size = size;
                    }

                    public int plain(int x) {
                        return size + x;
                    }

                    public class Core {
                        final int x;

                        public Core(int x) {
                            log("core");
                            this.x = x;
                        }

                        public int both() {
                            return x + size;
                        }
                    }
                }

                public enum Color {
                    RED,
                    GREEN,
                    BLUE;

                    public static Color of(int x) {
                        int index = x & 3;
                        return index == 3 ? null : values()[index];
                    }
                }

                public sealed interface Shape permits Dot, Line {}

                public record Dot(int x) implements Shape {}

                public record Line(Object from, Dot to) implements Shape {}

                public record Res(String name, boolean fails) implements AutoCloseable {
                    public Res {
                        log("open " + name);
                    }

                    @Override
                    public void close() {
                        log("close " + name);
                        if (fails) throw new IllegalStateException(name);
                    }
                }

                public record AsyncRes(String name, boolean fails) implements AsyncCloseable {
                    public AsyncRes {
                        log("open " + name);
                    }

                    @Override
                    public Future<Void> closeAsync() {
                        log("close " + name);
                        return fails ? sacredFail(name, new IOException(name)) : sacred(name, null);
                    }
                }

                public record Numbers(String name, boolean isSacred, int count) implements AsyncIterable<Integer> {
                    @Override
                    public AsyncIterator<Integer> asyncIterator() {
                        return new AsyncIterator<>() {
                            private int at;

                            @Override
                            public Future<Boolean> moveNext() {
                                boolean has = ++at <= (count & 3);
                                return isSacred ? sacred(name + at, has) : value(name + at, has);
                            }

                            @Override
                            public Integer current() {
                                return at == 3 ? null : at;
                            }
                        };
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

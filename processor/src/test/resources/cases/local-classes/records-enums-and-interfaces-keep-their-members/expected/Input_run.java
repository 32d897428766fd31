package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Members;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends ObjectMachine<String> {
    private static final MethodHandle secret$;

    static {
        Abi.check(1, "Input_run");
        secret$ = Members.staticGetter(MethodHandles.lookup(), Input.class, Input.class, "secret", int.class);
    }

    private Square square;

    private Square.Corner corner;

    private Op op;

    private String left;

    private String s;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:107: await(value("a", 1))
                awaited = await(Trace.value("a", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                Pair<Integer, Integer> p = Pair.of(value, 2, 3);
                Trace.log(p + " " + Pair.made);
                // Input.java:109: await(value("b", 2.0))
                awaited = await(Trace.value("b", 2.0), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Double value2 = (Double) awaited;
                square = new Square(value2);
                corner = square.new Corner();
                op = Op.valueOf("MINUS");
                left = op.sign;
                // Input.java:112: await(value("c", 3))
                awaited = await(Trace.value("c", 3), run, depth);
                if (awaited == SUSPENDED) return suspend(3);
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value3 = (Integer) awaited;
                s = left + op.apply(5, value3) + " " + square.text() + square.log + corner + Shape.SIDES;
                s += switch (op) {
                    case PLUS -> "plus";
                    case MINUS -> "minus";
                };
            case 4:
                try {
                    if (at == 0) {
                        // Input.java:118: await(value("d", 1))
                        if (await(Trace.value("d", 1), run, depth) == SUSPENDED) {
                            release();
                            return suspend(4);
                        }
                    } else { at = 0; run.take(); }
                    Trace.log(new Square(-1).text());
                } catch (IOException e) {
                    s += e.getMessage();
                }
                return ready(s + new Pair<>("x").compareTo(new Pair<String, Object>("y")));
        }
    }

    private void release() {
        square = null;
        corner = null;
        op = null;
        left = null;
    }

    @Override
    protected void clear() {
        square = null;
        corner = null;
        op = null;
        left = null;
        s = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:107, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:109, awaiting value(\"b\", 2.0)";
            case 3 -> "Input.java:112, awaiting value(\"c\", 3)";
            case 4 -> "Input.java:118, awaiting value(\"d\", 1)";
            default -> super.place(state);
        };
    }

    private static int secret$get() {
        try {
            return (int) secret$.invokeExact();
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    record Pair<A extends Comparable<A>, B>(A a,
            List<? extends B> b) implements Comparable<Pair<A, B>> {
        static int made;

        Pair {
            if (a == null) throw new IllegalArgumentException("null");
            made += secret$get();
        }

        Pair(A a) {
            this(a, List.of());
        }

        @SafeVarargs
        static <X extends Comparable<X>> Pair<X, X> of(X a, X... b) {
            return new Pair<>(a, List.of(b));
        }

        @Override
        public int compareTo(Pair<A, B> other) {
            return a.compareTo(other.a);
        }
    }

    enum Op {
        PLUS("+") {
            @Override
            int apply(int x, int y) {
                return x + y;
            }
        },

        MINUS("-") {
            @Override
            int apply(int x, int y) {
                return x - y;
            }
        };

        private final String sign;

        Op(String sign) {
            this.sign = sign;
        }

        abstract int apply(int x, int y);
    }

    interface Shape {
        int SIDES = 4;

        double area() throws IOException;

        default String text() throws IOException {
            return prefix() + area();
        }

        static String prefix() {
            return "area ";
        }
    }

    abstract static class Base implements Shape {
        static final String NAME = "base";

        protected final List<String> log = new ArrayList<>();

        {
            log.add(NAME);
        }

        protected Base() throws IOException {
            log.add("made");
        }
    }

    static final class Square extends Base {
        private final double side;

        Square(double side) throws IOException {
            super();
            this.side = side;
        }

        @Override
        public double area() throws IOException {
            if (side < 0) throw new IOException("side");
            return side * side;
        }

        class Corner {
            @Override
            public String toString() {
                return "corner of " + side;
            }
        }
    }
}

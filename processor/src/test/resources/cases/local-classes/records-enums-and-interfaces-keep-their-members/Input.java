package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

public class Input {
    private static int secret = 3;

    @Async
    static String run() throws IOException {
        record Pair<A extends Comparable<A>, B>(A a, List<? extends B> b) implements Comparable<Pair<A, B>> {
            static int made;

            Pair {
                if (a == null) throw new IllegalArgumentException("null");
                made += secret;
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
        abstract class Base implements Shape {
            protected final List<String> log = new ArrayList<>();
            static final String NAME = "base";

            {
                log.add(NAME);
            }

            protected Base() throws IOException {
                log.add("made");
            }
        }
        final class Square extends Base {
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
        var p = Pair.of(await(value("a", 1)), 2, 3);
        log(p + " " + Pair.made);
        Square square = new Square(await(value("b", 2.0)));
        Square.Corner corner = square.new Corner();
        Op op = Op.valueOf("MINUS");
        String s = op.sign + op.apply(5, await(value("c", 3))) + " " + square.text() + square.log + corner + Shape.SIDES;
        s += switch (op) {
            case PLUS -> "plus";
            case MINUS -> "minus";
        };
        try {
            await(value("d", 1));
            log(new Square(-1).text());
        } catch (IOException e) {
            s += e.getMessage();
        }
        return s + new Pair<>("x").compareTo(new Pair<String, Object>("y"));
    }
}

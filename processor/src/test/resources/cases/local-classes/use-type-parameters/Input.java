package cases;

import static cases.support.Trace.*;
import static dev.pollen.Futures.*;

import dev.pollen.Async;
import java.util.List;
import java.util.function.Supplier;

/** They become inner classes of the machine, which has the type parameters. */
class Input {
    record Place<T>(T first, int size) {
        @Async
        <U extends Comparable<U>> String describe(U from, List<? extends T> more) {
            class Pair {
                final T left;
                U right = from;

                Pair(T left) {
                    this.left = left;
                }

                T left() {
                    return size > 1 ? left : first;
                }
            }
            class Line extends Object {
                final Pair pair = new Pair(first);

                String text() {
                    return pair.left() + " " + pair.right.compareTo(from) + " " + more;
                }
            }
            Pair pair = new Pair(more.get(0));
            List<Pair> pairs = List.of(pair, new Pair(first));
            Line line = new Line();
            log(await(value("a", "awaited")));
            U last = pairs.get(1).right;
            return line.text() + pair.left() + last + new Pair(null).left();
        }
    }

    @Async
    static <T> String captured(T place) {
        class Line {
            String text() {
                return "in " + place;
            }
        }
        var last = new Object() {
            T known = place;
            int times;

            String text() {
                return known + " " + ++times;
            }
        };
        class Cell {
            T content;
        }
        Line line = new Line();
        Cell cell = new Cell();
        cell.content = place;
        await(value("b", 1));
        T content = cell.content;
        return line.text() + content + last.known + last.text() + last.text();
    }

    @Async
    static <T> T inABlock(T given) {
        return await(async(() -> {
            class Holder implements Supplier<T> {
                T held = given;

                @Override
                public T get() {
                    return held;
                }
            }
            Holder holder = new Holder();
            holder.held = await(value("c", given));
            return holder.get();
        }));
    }

    @Async
    static String run() {
        return new Place<>("x", 1).describe(5, List.of("y")) + captured('z') + inABlock("w");
    }
}

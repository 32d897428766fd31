package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.async;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.Future;
import java.util.ArrayList;
import java.util.List;

public class Input {
    private int factor = 3;

    @Async
    private String records() {
        record Pair<T>(T left, int right) {
            static <T> Pair<T> of(T t) {
                return new Pair<>(t, 0);
            }
        }
        enum Sign {
            PLUS,
            MINUS
        }
        interface Shape {
            int area();
        }
        Pair<String> first = new Pair<>("first", 1);
        List<Pair<Sign>> signs = new ArrayList<>(List.of(new Pair<>(Sign.PLUS, 2)));
        Future<Pair<Sign>> block = async(() -> {
            int n = await(value("n", first.right()));
            Shape shape = () -> n * 2;
            signs.add(new Pair<>(Sign.MINUS, shape.area() + await(value("m", n))));
            return switch (signs.get(1).left()) {
                case PLUS -> Pair.of(Sign.MINUS);
                case MINUS -> signs.get(0);
            };
        });
        return first + " " + await(block) + signs;
    }

    @Async
    private String capturing(int base) {
        int twice = base * 2;
        class Counter {
            int count = base;

            int next() {
                return count += twice + factor;
            }
        }
        Counter shared = new Counter();
        int first = await(async(() -> new Counter().next() + await(value("a", shared.next()))));
        int second = await(async(() -> {
            Counter own = new Counter();
            own.next();
            await(value("b", 1));
            Future<Integer> inner = async(() -> own.next() + new Counter().count + await(value("c", 1)));
            return await(inner) + shared.count;
        }));
        return first + " " + second + " " + shared.count;
    }

    @Async
    private String ofABlock() {
        Future<String> outer = async(() -> {
            int extra = await(value("extra", 4));
            record Pair(int left, int right) {}
            class Sum {
                int of(Pair pair) {
                    return pair.left() + pair.right() + extra;
                }
            }
            Future<Integer> inner = async(() -> {
                Pair one = new Pair(1, 2);
                Pair two = new Pair(3, await(value("four", 4)));
                record Twice(int one, int two) {}
                Twice twice = new Twice(new Sum().of(one), new Sum().of(two));
                return twice.one() * await(value("twice", twice.two()));
            });
            return new Pair(await(inner), extra).toString();
        });
        return await(outer);
    }

    @Async
    static String run() {
        Input input = new Input();
        return input.records() + input.capturing(1) + input.ofABlock();
    }
}

package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.async;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.Future;
import java.util.List;

public class Input {
    record Pair<A, B>(A left, B right) {}

    sealed interface Tree<T> {}

    record Leaf<T>(T value) implements Tree<T> {}

    record Node<T>(Tree<T> left, Tree<T> right) implements Tree<T> {}

    enum Sky {
        CLEAR,
        RAIN
    }

    @Async
    static int sum(Tree<Integer> tree) {
        return switch (tree) {
            case Leaf<Integer>(var n) -> await(value("leaf" + n, n));
            case Node<Integer>(Leaf<Integer>(Integer n), var right) -> n + sum(right);
            case Node<Integer>(var left, var right) -> sum(left) + sum(right);
        };
    }

    @Async
    static String afterLoops(Object o) {
        int turns = 0;
        while (!(o instanceof Pair(String a, var b))) {
            turns += await(value("turn" + turns, 1));
            o = new Pair<>("s" + turns, turns);
        }
        String s = a + b;
        Object p = o;
        boolean is = p instanceof Pair(String c, Integer d) && await(value("is", true)) && c.length() == 2 && d == 1;
        return s + is + (p instanceof Pair(var e, var f) ? await(value("e", e)).toString() + f : "never");
    }

    @Async
    static String nulls(Object o) {
        try {
            switch (o) {
                case Sky sky when sky == Sky.RAIN:
                    return "rain" + await(value("rain", 1));
                case Pair(Integer a, Integer b):
                    return "" + a + await(value("pair", b));
                case CharSequence text:
                    if (text.length() > 1) break;
                    return "short";
                case null, default:
                    return "other" + await(value("other", "!"));
            }
            return "long";
        } finally {
            log("done");
        }
    }

    @Async
    static String inBlock(Object o) {
        Future<String> block = async(() -> {
            if (!(o instanceof Pair(Pair(var a, var b), var c))) return "none";
            String s = await(value("in", "in")) + a + b + c;
            return switch (c) {
                case Integer n when n > 1 -> s + await(value("n", n));
                case Object other -> s + other;
            };
        });
        return await(block);
    }

    @Async
    static String run() {
        StringBuilder s = new StringBuilder();
        s.append(sum(new Node<>(new Leaf<>(1), new Node<>(new Node<>(new Leaf<>(2), new Leaf<>(3)), new Leaf<>(4)))));
        s.append(afterLoops(null));
        for (Object o : List.of(Sky.RAIN, Sky.CLEAR, new Pair<>(1, 2), "long", "")) s.append(nulls(o)).append(' ');
        return s + nulls(null) + inBlock(1) + inBlock(new Pair<>(new Pair<>('x', 'y'), 3));
    }
}

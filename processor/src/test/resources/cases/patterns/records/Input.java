package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    record Pair<A, B>(A left, B right) {}

    record Broken(int x) {
        public int x() {
            throw new IllegalStateException("accessor");
        }
    }

    @Async
    static String turn(Object o) {
        return switch (o) {
            case Pair(Pair(var a, Integer b), String c) when b > 1 -> a + await(value("deep", c)) + b;
            case Pair(String a, var b) -> {
                String awaited = await(value("flat", a));
                yield awaited + a + b;
            }
            case Broken(int x) -> "never" + x;
            default -> await(value("other", "other"));
        };
    }

    @Async
    static String run() {
        String s = turn(new Pair<>(new Pair<>("a", 2), "c")) + turn(new Pair<>("x", null)) + turn(1);
        Object o = new Pair<>(1, await(value("two", 2)));
        if (!(o instanceof Pair<?, ?>(Integer left, Integer right))) return "never";
        s += left + await(value("left", left)) + right;
        try {
            turn(new Broken(1));
        } catch (MatchException e) {
            log(e.getCause());
        }
        return s + eval("end", ".");
    }
}

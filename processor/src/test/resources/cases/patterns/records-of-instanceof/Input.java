package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

public class Input {
    record Pair<A, B>(A left, B right) {}

    record Point(int x, double y) {}

    @Async
    static String negated(Object o) {
        if (!(o instanceof Pair(Pair(Integer left, var inner), String right))) return "none" + await(value("n", 1));
        String s = left + await(value("left", "l")) + right;
        Supplier<String> later = () -> s + inner + left;
        return await(value("later", later.get()));
    }

    @Async
    static String inConditions(Object o, Object p) {
        String s = "";
        if (o instanceof Point(int x, double y) && x > 0 && p instanceof Point(var x2, var y2)) {
            s += await(value("sum", x + y)) + x2 + y2;
        } else if (o instanceof Point(int x, var y) && await(value("x", x)) == -1) {
            s += x + y;
        }
        int turns = 0;
        while (o instanceof Point(int x, double y) && turns < 2) {
            turns += await(value("turn" + turns, 1));
            o = new Point(x + 1, y);
        }
        return s + o;
    }

    @Async
    static String withoutAwait(Object o) {
        await(value("before", 1));
        List<Supplier<Object>> all = new ArrayList<>();
        while (all.size() < 2 && o instanceof Pair(var left, String right)) {
            all.add(() -> left + right);
            o = new Pair<>(right, "z");
        }
        boolean isPair = o instanceof Pair(Object _1, String r) && r.equals("z");
        Supplier<Object> test = () -> new Pair<>(1, 2) instanceof Pair(Integer a, Integer b) ? a + b : 0;
        String s = "" + isPair + test.get();
        for (Supplier<Object> each : all) s += each.get();
        return s;
    }

    @Async
    static String run() {
        log("run");
        return negated(1) + negated(new Pair<>(new Pair<>(1, 'c'), "s")) + inConditions(new Point(1, 2.5), new Point(7, 0))
                + inConditions(new Point(-1, Double.NaN), null) + withoutAwait(new Pair<>("a", "b"));
    }
}

package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.List;

public class Input {
    record Pair<A, B>(A left, B right) {}

    @Async
    static String of(Object o) {
        String prefix = "p";
        return switch (o) {
            case Pair(Pair(String a, var b), Integer c) when eval("c", c) > 0 && await(value(a, c)) < 5 && b != null ->
                prefix + a + b + c + await(value("body", a));
            case Pair<?, ?> pair when pair.left() instanceof String s && await(value(s, s)).length() == 1 -> s + pair;
            case Pair(var left, List<?> list)
            when left instanceof Pair(Integer x, var y) && (await(value("xy", x)) == 1 || list.isEmpty()) ->
                left + prefix + x + y + await(value("list", list.size()));
            case Object other when other.toString() instanceof String s && s.length() > await(value("length", 30)) -> s;
            case Object other -> other + prefix;
        };
    }

    @Async
    static String run() {
        StringBuilder s = new StringBuilder();
        s.append(of(new Pair<>(new Pair<>("a", "b"), 1))).append(of(new Pair<>(new Pair<>("d", "e"), 7)));
        s.append(of(new Pair<>("x", "y"))).append(of(new Pair<>(new Pair<>(1, 2), List.of(3))));
        return s.append(of(new Pair<>(new Pair<>(2, 2), List.of(3)))).append(of(1)).toString();
    }
}

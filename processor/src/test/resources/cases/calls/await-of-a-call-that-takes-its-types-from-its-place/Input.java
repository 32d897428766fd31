package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;
import static dev.pollen.Futures.ready;

import dev.pollen.Async;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public class Input {
    @Async
    static String run() {
        Map<String, Integer> lengths = new TreeMap<>(Stream.of("a", "bcd")
                .collect(await(ready(Collectors.toMap(Function.identity(), String::length)))));
        boolean some = await(value("some", true));
        Predicate<Integer> test = await(ready(some ? Character::isWhitespace : c -> false));
        Function<String, String> twice = await((ready((text) -> text + text)));
        List<String> sorted = new ArrayList<>(List.of("bb", "a"));
        sorted.sort(await(ready((left, right) -> left.length() - right.length())));
        Function<String, Integer> explicit = await(ready((String text) -> text.length()));
        return lengths + " " + test.test(32) + " " + twice.apply("x") + sorted + explicit.apply("four");
    }
}

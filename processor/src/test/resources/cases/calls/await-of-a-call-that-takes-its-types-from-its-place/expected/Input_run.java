package cases;

import cases.support.Trace;
import dev.pollen.Future;
import dev.pollen.Futures;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_run");
    }

    private Stream<String> receiver;

    private Map<String, Integer> lengths;

    private Predicate<Integer> test;

    private Function<String, String> twice;

    private List<String> sorted;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                receiver = Stream.of("a", "bcd");
                Future<? extends Collector<String, ?, Map<String, Integer>>> future = Futures.ready(Collectors.toMap(Function.identity(), String::length));
                // Input.java:21: await(ready(Collectors.toMap(Function.identity(), String:...
                awaited = await(future, run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Collector<String, ?, Map<String, Integer>> value = (Collector<String, ?, Map<String, Integer>>) awaited;
                lengths = new TreeMap<>(receiver
                        .collect(value));
                // Input.java:22: await(value("some", true))
                awaited = await(Trace.value("some", true), run, depth);
                if (awaited == SUSPENDED) {
                    receiver = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                boolean some = (Boolean) awaited;
                Future<Predicate<Integer>> future2 = Futures.ready(some ? Character::isWhitespace : c -> false);
                // Input.java:23: await(ready(some ? Character::isWhitespace : c -> false))
                awaited = await(future2, run, depth);
                if (awaited == SUSPENDED) {
                    receiver = null;
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                test = (Predicate<Integer>) awaited;
                Future<Function<String, String>> future3 = (Futures.ready((text) -> text + text));
                // Input.java:24: await((ready((text) -> text + text)))
                awaited = await(future3, run, depth);
                if (awaited == SUSPENDED) {
                    receiver = null;
                    return suspend(4);
                }
            case 4:
                if (at != 0) { at = 0; awaited = run.take(); }
                twice = (Function<String, String>) awaited;
                sorted = new ArrayList<>(List.of("bb", "a"));
                Future<Comparator<? super String>> future4 = Futures.ready((left, right) -> left.length() - right.length());
                // Input.java:26: await(ready((left, right) -> left.length() - right.length...
                awaited = await(future4, run, depth);
                if (awaited == SUSPENDED) {
                    receiver = null;
                    return suspend(5);
                }
            case 5:
                if (at != 0) { at = 0; awaited = run.take(); }
                Comparator<? super String> value2 = (Comparator<? super String>) awaited;
                sorted.sort(value2);
                Future<Function<String, Integer>> future5 = Futures.ready((String text) -> text.length());
                // Input.java:27: await(ready((String text) -> text.length()))
                awaited = await(future5, run, depth);
                if (awaited == SUSPENDED) {
                    receiver = null;
                    return suspend(6);
                }
            case 6:
                if (at != 0) { at = 0; awaited = run.take(); }
                Function<String, Integer> explicit = (Function<String, Integer>) awaited;
                return ready(lengths + " " + test.test(32) + " " + twice.apply("x") + sorted + explicit.apply("four"));
        }
    }

    @Override
    protected void clear() {
        receiver = null;
        lengths = null;
        test = null;
        twice = null;
        sorted = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:21, awaiting await(ready(Collectors.toMap(Function.identity(), String:...";
            case 2 -> "Input.java:22, awaiting value(\"some\", true)";
            case 3 -> "Input.java:23, awaiting ready(some ? Character::isWhitespace : c -> false)";
            case 4 -> "Input.java:24, awaiting (ready((text) -> text + text))";
            case 5 -> "Input.java:26, awaiting await(ready((left, right) -> left.length() - right.length...";
            case 6 -> "Input.java:27, awaiting ready((String text) -> text.length())";
            default -> super.place(state);
        };
    }
}

package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Run;
import dev.pollen.support.VoidMachine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends VoidMachine {
    static {
        Abi.check(1, "Input_run");
    }

    private Function<Object, Map<String, Integer>> lengths;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        List<Map.Entry<String, Integer>> entries = null;
        List<String> distinct = null;
        List<String> swapped = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                lengths = new Input.Lengths();
                // Input.java:21: entries(List.of("a", "bb"), lengths)
                Input_entries<String, Integer, String> call = new Input_entries<String, Integer, String>(List.of("a", "bb"), lengths);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                entries = call.result;
            case 1:
                if (at != 0) { at = 0; entries = ((Input_entries<String, Integer, String>) run.take()).result; }
                Trace.log(entries);
                // Input.java:22: distinct(List.of("a", "bb", "cc"), lengths)
                Input_distinct<String, Integer, String> call2 = new Input_distinct<String, Integer, String>(List.of("a", "bb", "cc"), lengths);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    lengths = null;
                    return suspend(2, call2, run, depth);
                }
                distinct = call2.result;
            case 2:
                if (at != 0) { at = 0; distinct = ((Input_distinct<String, Integer, String>) run.take()).result; }
                Trace.log(distinct);
                // Input.java:23: swapped(3, n -> n == 0 ? Optional.empty() : Optional.of(M...
                Input_swapped<Integer, String> call3 = new Input_swapped<Integer, String>(3, n -> n == 0 ? Optional.empty() : Optional.of(Map.entry(n - 1, "n" + n)));
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    lengths = null;
                    return suspend(3, call3, run, depth);
                }
                swapped = call3.result;
            case 3:
                if (at != 0) { at = 0; swapped = ((Input_swapped<Integer, String>) run.take()).result; }
                Trace.log(swapped);
        }
        return ready();
    }

    @Override
    protected void clear() {
        lengths = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:21, awaiting entries(List.of(\"a\", \"bb\"), lengths)";
            case 2 -> "Input.java:22, awaiting distinct(List.of(\"a\", \"bb\", \"cc\"), lengths)";
            case 3 -> "Input.java:23, awaiting swapped(3, n -> n == 0 ? Optional.empty() : Optional.of(M...";
            default -> super.place(state);
        };
    }
}

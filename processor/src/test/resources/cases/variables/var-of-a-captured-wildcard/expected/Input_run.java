package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.ArrayList;
import java.util.List;
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

    private List<? super Integer> sink;

    private Object first;

    private List<?> wild;

    private Object lower;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                sink = new ArrayList<Number>(List.of(1.5));
                List<?> unknown = List.of("x");
                first = unknown.get(0);
                wild = unknown;
                lower = sink.get(0);
                // Input.java:18: await(value("a", 1))
                if (await(Trace.value("a", 1), run, depth) == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; run.take(); }
                // Input.java:19: await(value("b", 2))
                awaited = await(Trace.value("b", 2), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                sink.add(value);
                return ready(first + " " + wild.get(0) + " " + lower + sink);
        }
    }

    @Override
    protected void clear() {
        sink = null;
        first = null;
        wild = null;
        lower = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:18, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:19, awaiting value(\"b\", 2)";
            default -> super.place(state);
        };
    }
}

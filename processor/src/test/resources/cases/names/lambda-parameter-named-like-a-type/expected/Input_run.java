package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.List;
import java.util.function.IntFunction;
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

    private IntFunction<String> first;

    private List<String> all;

    private IntFunction<Object> third;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            first = Trace -> {
                cases.support.Trace.log("lambda");
                return "t" + Trace + cases.Input.twice(cases.Input.count);
            };
            all = List.of("a", "b");
            all.forEach(Input -> cases.Input.count += cases.Input.twice(Input.length()));
            third = x -> new Object() {
                final int Trace = x;

                @Override
                public String toString() {
                    int Input = Trace;
                    cases.support.Trace.log("class");
                    return "o" + Input + cases.Input.count;
                }
            };
            // Input.java:32: await(value("n", 2))
            awaited = await(cases.support.Trace.value("n", 2), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        int n = (Integer) awaited;
        all.forEach(Input -> cases.Input.count++);
        return ready(first.apply(n) + third.apply(n) + cases.Input.count);
    }

    @Override
    protected void clear() {
        first = null;
        all = null;
        third = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:32, awaiting value(\"n\", 2)";
            default -> super.place(state);
        };
    }
}

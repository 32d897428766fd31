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

    private List<?> unknown;

    private String s;

    private List<? extends List<? extends Number>> nested;

    private String left;

    private ArrayList<String> arg1;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                unknown = new ArrayList<>(List.of("x", 1));
                // Input.java:27: first(unknown, 1)
                Input_first call = new Input_first<>(unknown, 1);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                s = (String) call.result;
            case 1:
                if (at != 0) { at = 0; s = (String) ((Input_first) run.take()).result; }
                nested = List.of(List.of(1), List.of(2.5));
                // Input.java:29: await(value("b", 1))
                awaited = await(Trace.value("b", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                Number n = nested.get(value).get(0);
                left = s + unknown + n;
                arg1 = new ArrayList<>(List.of("old"));
                // Input.java:30: await(value("c", "new"))
                awaited = await(Trace.value("c", "new"), run, depth);
                if (awaited == SUSPENDED) {
                    unknown = null;
                    s = null;
                    nested = null;
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value2 = (String) awaited;
                return ready(left + Input.swap(arg1, value2));
        }
    }

    @Override
    protected void clear() {
        unknown = null;
        s = null;
        nested = null;
        left = null;
        arg1 = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:27, awaiting first(unknown, 1)";
            case 2 -> "Input.java:29, awaiting value(\"b\", 1)";
            case 3 -> "Input.java:30, awaiting value(\"c\", \"new\")";
            default -> super.place(state);
        };
    }
}

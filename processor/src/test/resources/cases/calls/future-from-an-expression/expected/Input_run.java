package cases;

import cases.support.Trace;
import dev.pollen.Future;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends IntMachine {
    static {
        Abi.check(1, "Input_run");
    }

    private List<Future<Integer>> list;

    private int x;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                Future<Integer> nothing = null;
                list = List.of(Trace.value("a", 1), Trace.value("b", 2));
                // Input.java:16: await(eval("yes", true) ? list.get(1) : nothing)
                awaited = await(Trace.eval("yes", true) ? list.get(1) : nothing, run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                x = (Integer) awaited;
                // Input.java:17: await(list.get(x - 2))
                awaited = await(list.get(x - 2), run, depth);
                if (awaited == SUSPENDED) {
                    list = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                return ready(x + value);
        }
    }

    @Override
    protected void clear() {
        list = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:16, awaiting eval(\"yes\", true) ? list.get(1) : nothing";
            case 2 -> "Input.java:17, awaiting list.get(x - 2)";
            default -> super.place(state);
        };
    }
}

package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
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

    private int left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int get = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:11: await(value("a", 1))
                awaited = await(Trace.value("a", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                // Input.java:11: Helper.twice(await(value("a", 1)))
                IntMachine call = HelperAsync.twice$machine(value);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(2, call, run, depth);
                }
                left = call.result;
            case 2:
                if (at != 0) { at = 0; left = ((IntMachine) run.take()).result; }
                // Input.java:11: new Helper(5).get()
                IntMachine call2 = HelperAsync.get$machine(new Helper(5));
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(3, call2, run, depth);
                }
                get = call2.result;
            case 3:
                if (at != 0) { at = 0; get = ((IntMachine) run.take()).result; }
                return ready(left + get);
        }
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:11, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:11, awaiting Helper.twice(await(value(\"a\", 1)))";
            case 3 -> "Input.java:11, awaiting new Helper(5).get()";
            default -> super.place(state);
        };
    }
}

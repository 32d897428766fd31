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

    private Input receiver;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int twice = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                Input nothing = null;
                receiver = Trace.eval("receiver", nothing);
                // Input.java:18: await(value("a", 1))
                awaited = await(Trace.value("a", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                // Input.java:18: eval("receiver", nothing).twice(await(value("a", 1)))
                IntMachine call = InputAsync.twice$machine(receiver, value);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    receiver = null;
                    return suspend(2, call, run, depth);
                }
                twice = call.result;
            case 2:
                if (at != 0) { at = 0; twice = ((IntMachine) run.take()).result; }
                return ready(twice);
        }
    }

    @Override
    protected void clear() {
        receiver = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:18, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:18, awaiting eval(\"receiver\", nothing).twice(await(value(\"a\", 1)))";
            default -> super.place(state);
        };
    }
}

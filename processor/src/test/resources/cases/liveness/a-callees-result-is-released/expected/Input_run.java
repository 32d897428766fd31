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

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object make = null;
        Object b = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:20: make("a")
                Input_make call = new Input_make("a");
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                make = call.result;
            case 1:
                if (at != 0) { at = 0; make = ((Input_make) run.take()).result; }
                Trace.log(make);
                // Input.java:21: await(releasing("first", 1, "a"))
                if (await(Trace.releasing("first", 1, "a"), run, depth) == SUSPENDED) {
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; run.take(); }
                // Input.java:22: make("b")
                Input_make call2 = new Input_make("b");
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(3, call2, run, depth);
                }
                b = call2.result;
            case 3:
                if (at != 0) { at = 0; b = ((Input_make) run.take()).result; }
                Trace.log(b);
                // Input.java:24: await(releasing("second", 1, "a", "b"))
                if (await(Trace.releasing("second", 1, "a", "b"), run, depth) == SUSPENDED) {
                    return suspend(4);
                }
            case 4:
                if (at != 0) { at = 0; run.take(); }
                return ready(1);
        }
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:20, awaiting make(\"a\")";
            case 2 -> "Input.java:21, awaiting releasing(\"first\", 1, \"a\")";
            case 3 -> "Input.java:22, awaiting make(\"b\")";
            case 4 -> "Input.java:24, awaiting releasing(\"second\", 1, \"a\", \"b\")";
            default -> super.place(state);
        };
    }
}

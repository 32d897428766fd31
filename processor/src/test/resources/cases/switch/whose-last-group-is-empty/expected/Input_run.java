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

    private int x;

    private int arm;

    private int old;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int arm3 = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                x = 0;
                arm = 3;
                switch (1) {
                    case 1 -> { arm = 1; }
                    case 2 -> { arm = 2; }
                }
            case 1:
                if (at != 0 || arm <= 1) {
                    if (at == 0) {
                        old = x;
                        // Input.java:14: await(value("a", 1))
                        awaited = await(Trace.value("a", 1), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    x = old + value;
                }
                if (arm <= 2) {
                }
                switch (x) {
                }
                // Input.java:19: await(value("b", 1))
                awaited = await(Trace.value("b", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value2 = (Integer) awaited;
                int arm2 = 2;
                switch (value2) {
                    default -> { arm2 = 1; }
                }
                arm3 = 3;
                switch (x) {
                    case 1 -> { arm3 = 1; }
                    default -> { arm3 = 2; }
                }
            case 3:
                if (at == 0 && arm3 == 1) {
                    {}
                } else {
                    if (at == 0) {
                        // Input.java:24: await(value("never", 1))
                        awaited = await(Trace.value("never", 1), run, depth);
                        if (awaited == SUSPENDED) return suspend(3);
                    } else { at = 0; awaited = run.take(); }
                    x = (Integer) awaited;
                }
                return ready(x);
        }
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:14, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:19, awaiting value(\"b\", 1)";
            case 3 -> "Input.java:24, awaiting value(\"never\", 1)";
            default -> super.place(state);
        };
    }
}

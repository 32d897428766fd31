package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
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

    private String s;

    private String left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                s = "";
            case 1:
                try {
                    if (at == 0) {
                        // Input.java:21: await(broken())
                        if (await(Input.broken(), run, depth) == SUSPENDED) return suspend(1);
                    } else { at = 0; run.take(); }
                } catch (IllegalStateException e) {
                    s += e.getMessage();
                }
            case 2:
                try {
                    if (at == 0) {
                        // Input.java:26: await(fail("a", new IllegalStateException(" failed")))
                        if (await(Trace.fail("a", new IllegalStateException(" failed")), run, depth) == SUSPENDED) {
                            return suspend(2);
                        }
                    } else { at = 0; run.take(); }
                } catch (IllegalStateException e2) {
                    s += e2.getMessage();
                }
                left = s;
                // Input.java:30: await(value("b", "."))
                awaited = await(Trace.value("b", "."), run, depth);
                if (awaited == SUSPENDED) {
                    s = null;
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value = (String) awaited;
                return ready(left + value);
        }
    }

    @Override
    protected void clear() {
        s = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:21, awaiting broken()";
            case 2 -> "Input.java:26, awaiting fail(\"a\", new IllegalStateException(\" failed\"))";
            case 3 -> "Input.java:30, awaiting value(\"b\", \".\")";
            default -> super.place(state);
        };
    }
}

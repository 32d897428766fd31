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
                if (at != 0 || Trace.eval("yes", true)) {
                    if (at == 0) {
                        // Input.java:14: await(value("a", false))
                        awaited = await(Trace.value("a", false), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    Boolean value = (Boolean) awaited;
                    if (value) {
                        s += "never";
                    } else {
                        s += "inner";
                    }
                }
                // Input.java:16: await(value("b", true))
                awaited = await(Trace.value("b", true), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Boolean value2 = (Boolean) awaited;
                if (value2) {
                    ;
                } else {
                    s += "never";
                }
                // Input.java:18: await(value("c", false))
                awaited = await(Trace.value("c", false), run, depth);
                if (awaited == SUSPENDED) return suspend(3);
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Boolean value3 = (Boolean) awaited;
                if (value3) {
                    s += "never";
                }
                return ready(s);
        }
    }

    @Override
    protected void clear() {
        s = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:14, awaiting value(\"a\", false)";
            case 2 -> "Input.java:16, awaiting value(\"b\", true)";
            case 3 -> "Input.java:18, awaiting value(\"c\", false)";
            default -> super.place(state);
        };
    }
}

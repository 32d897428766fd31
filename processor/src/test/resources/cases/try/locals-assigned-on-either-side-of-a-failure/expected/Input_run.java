package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.io.IOException;
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

    private int n;

    private int old;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int clause = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                s = "before";
                n = 1;
            case 1, 2:
                try {
                    switch (at) {
                        default:
                            s = "in try";
                            // Input.java:17: await(value("a", 2))
                            awaited = await(Trace.value("a", 2), run, depth);
                            if (awaited == SUSPENDED) return suspend(1);
                        case 1:
                            if (at != 0) { at = 0; awaited = run.take(); }
                            n = (Integer) awaited;
                            s = "after a";
                            old = n;
                            // Input.java:19: await(fail("b", new IOException("b")))
                            awaited = await(Trace.fail("b", new IOException("b")), run, depth);
                            if (awaited == SUSPENDED) return suspend(2);
                        case 2:
                            if (at != 0) { at = 0; awaited = run.take(); }
                            Object value = awaited;
                            n = old + ((int) value);
                            s = "never";
                            clause = 0;
                    }
                } catch (Exception caught) {
                    Exception e = caught;
                    clause = 1;
                }
            case 3:
                if (at != 0 || clause == 1) {
                    if (at == 0) {
                        s += " " + n;
                        // Input.java:23: await(value("c", 3))
                        awaited = await(Trace.value("c", 3), run, depth);
                        if (awaited == SUSPENDED) return suspend(3);
                    } else { at = 0; awaited = run.take(); }
                    n = (Integer) awaited;
                }
                return ready(s + " " + n);
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
            case 1 -> "Input.java:17, awaiting value(\"a\", 2)";
            case 2 -> "Input.java:19, awaiting fail(\"b\", new IOException(\"b\"))";
            case 3 -> "Input.java:23, awaiting value(\"c\", 3)";
            default -> super.place(state);
        };
    }
}

package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#length(java.lang.String)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_length extends IntMachine {
    static {
        Abi.check(1, "Input_length");
    }

    private String s;

    private int exit;

    private Throwable thrown;

    Input_length(String s) {
        this.s = s;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                try {
                    Trace.log("body");
                    exit = 0;
                } catch (Throwable caught2) {
                    thrown = caught2;
                    exit = 1;
                }
                run.enterFinally();
            case 1, 2:
                try {
                    switch (at) {
                        default:
                            // Input.java:20: await(sacred("a", 1))
                            if (await(Trace.sacred("a", 1), run, depth) == SUSPENDED) {
                                return suspend(1);
                            }
                        case 1:
                            if (at != 0) { at = 0; run.take(); }
                            try {
                                int result2;
                                { result2 = s.length(); run.exitFinally(); return ready(result2); }
                            } catch (NullPointerException caught) {
                                NullPointerException e = caught;
                                int clause = 1;
                            }
                            Trace.log("none");
                            // Input.java:25: await(sacred("b", 2))
                            if (await(Trace.sacred("b", 2), run, depth) == SUSPENDED) {
                                s = null;
                                return suspend(2);
                            }
                        case 2:
                            if (at != 0) { at = 0; run.take(); }
                    }
                } catch (Throwable failure) {
                    run.exitFinally();
                    throw failure;
                }
                run.exitFinally();
                if (exit == 1) throw thrown;
                // Input.java:28: await(value("can be cancelled", -1))
                awaited = await(Trace.value("can be cancelled", -1), run, depth);
                if (awaited == SUSPENDED) {
                    s = null;
                    thrown = null;
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                return ready(value);
        }
    }

    @Override
    protected void clear() {
        s = null;
        thrown = null;
    }

    @Override
    protected String method() {
        return "Input.length";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:20, awaiting sacred(\"a\", 1)";
            case 2 -> "Input.java:25, awaiting sacred(\"b\", 2)";
            case 3 -> "Input.java:28, awaiting value(\"can be cancelled\", -1)";
            default -> super.place(state);
        };
    }
}

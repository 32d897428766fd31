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

    private Exception e;

    private Exception f;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        int clause2 = 0;
        int clause = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                s = "";
            case 1:
                try {
                    if (at == 0) {
                        // Input.java:14: await(fail("a", new IOException("a")))
                        if (await(Trace.fail("a", new IOException("a")), run, depth) == SUSPENDED) {
                            return suspend(1);
                        }
                    } else { at = 0; run.take(); }
                    clause2 = 0;
                } catch (Exception caught2) {
                    e = caught2;
                    clause2 = 1;
                }
            case 2, 3:
                if (at != 0 || clause2 == 1) {
                    if (at < 3) {
                        try {
                            if (at == 0) {
                                s += e.getMessage();
                                // Input.java:18: await(fail("b", new IOException("b")))
                                if (await(Trace.fail("b", new IOException("b")), run, depth) == SUSPENDED) {
                                    return suspend(2);
                                }
                            } else { at = 0; run.take(); }
                            clause = 0;
                        } catch (Exception caught) {
                            f = caught;
                            clause = 1;
                        }
                    }
                    if (at != 0 || clause == 1) {
                        try {
                            if (at == 0) {
                                s += e.getMessage() + f.getMessage();
                                // Input.java:22: await(fail("c", new IOException("c")))
                                if (await(Trace.fail("c", new IOException("c")), run, depth) == SUSPENDED) {
                                    return suspend(3);
                                }
                            } else { at = 0; run.take(); }
                        } catch (Exception g) {
                            s += e.getMessage() + f.getMessage() + g.getMessage();
                        }
                        s += f.getMessage();
                    }
                    s += e.getMessage();
                }
                return ready(s);
        }
    }

    @Override
    protected void clear() {
        s = null;
        e = null;
        f = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:14, awaiting fail(\"a\", new IOException(\"a\"))";
            case 2 -> "Input.java:18, awaiting fail(\"b\", new IOException(\"b\"))";
            case 3 -> "Input.java:22, awaiting fail(\"c\", new IOException(\"c\"))";
            default -> super.place(state);
        };
    }
}

package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.io.IOException;
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

    private int left;

    private int value2;

    private int exit;

    private Throwable thrown;

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
                x = 1;
            case 1, 2:
                leaving: {
                    try {
                        if (at < 2) {
                            try {
                                if (at == 0) {
                                    // Input.java:16: await(fail("a", new IOException("a")))
                                    if (await(Trace.fail("a", new IOException("a")), run, depth) == SUSPENDED) {
                                        return suspend(1);
                                    }
                                } else { at = 0; run.take(); }
                                clause = 0;
                            } catch (Exception caught) {
                                Exception e = caught;
                                clause = 1;
                            }
                        }
                        if (at != 0 || clause == 1) {
                            if (at == 0) {
                                left = x;
                                // Input.java:18: await(value("b", 10))
                                awaited = await(Trace.value("b", 10), run, depth);
                                if (awaited == SUSPENDED) return suspend(2);
                            } else { at = 0; awaited = run.take(); }
                            Integer value = (Integer) awaited;
                            { value2 = left + value; exit = 2; break leaving; }
                        }
                        exit = 0;
                    } catch (Throwable caught2) {
                        thrown = caught2;
                        exit = 1;
                    }
                }
                run.enterFinally();
            case 3:
                try {
                    if (at == 0) {
                        x = 5;
                        // Input.java:21: await(sacred("c", 1))
                        if (await(Trace.sacred("c", 1), run, depth) == SUSPENDED) return suspend(3);
                    } else { at = 0; run.take(); }
                } catch (Throwable failure) {
                    run.exitFinally();
                    throw failure;
                }
                run.exitFinally();
                if (exit == 1) throw thrown;
                if (exit == 2) return ready(value2);
                return ready(x);
        }
    }

    @Override
    protected void clear() {
        thrown = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:16, awaiting fail(\"a\", new IOException(\"a\"))";
            case 2 -> "Input.java:18, awaiting value(\"b\", 10)";
            case 3 -> "Input.java:21, awaiting sacred(\"c\", 1)";
            default -> super.place(state);
        };
    }
}

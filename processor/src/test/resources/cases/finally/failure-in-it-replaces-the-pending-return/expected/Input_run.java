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

    private int value2;

    private int exit;

    private Throwable thrown;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        Exception e = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
            case 1, 2:
                try {
                    if (at < 2) {
                        leaving: {
                            try {
                                if (at == 0) {
                                    // Input.java:16: await(value("a", 1))
                                    awaited = await(Trace.value("a", 1), run, depth);
                                    if (awaited == SUSPENDED) return suspend(1);
                                } else { at = 0; awaited = run.take(); }
                                Integer value = (Integer) awaited;
                                { value2 = value; exit = 2; break leaving; }
                            } catch (Throwable caught) {
                                thrown = caught;
                                exit = 1;
                            }
                        }
                        run.enterFinally();
                    }
                    try {
                        if (at == 0) {
                            // Input.java:18: await(sacredFail("b", new IOException("b")))
                            if (await(Trace.sacredFail("b", new IOException("b")), run, depth) == SUSPENDED) {
                                return suspend(2);
                            }
                        } else { at = 0; run.take(); }
                    } catch (Throwable failure) {
                        run.exitFinally();
                        throw failure;
                    }
                    run.exitFinally();
                    if (exit == 1) throw thrown;
                    return ready(value2);
                } catch (Exception caught2) {
                    e = caught2;
                    int clause = 1;
                }
                Trace.log(e);
                // Input.java:22: await(value("c", 3))
                awaited = await(Trace.value("c", 3), run, depth);
                if (awaited == SUSPENDED) {
                    thrown = null;
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value3 = (Integer) awaited;
                return ready(value3);
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
            case 1 -> "Input.java:16, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:18, awaiting sacredFail(\"b\", new IOException(\"b\"))";
            case 3 -> "Input.java:22, awaiting value(\"c\", 3)";
            default -> super.place(state);
        };
    }
}

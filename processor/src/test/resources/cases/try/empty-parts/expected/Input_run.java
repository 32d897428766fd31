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

    private int exit;

    private Throwable thrown;

    private int old;

    private Throwable thrown2;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int exit2 = 0;
        int clause = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                x = 0;
                try {
                    exit = 0;
                } catch (Throwable caught) {
                    thrown = caught;
                    exit = 1;
                }
                run.enterFinally();
            case 1:
                try {
                    if (at == 0) {
                        old = x;
                        // Input.java:18: await(sacred("a", 1))
                        awaited = await(Trace.sacred("a", 1), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    x = old + value;
                } catch (Throwable failure) {
                    run.exitFinally();
                    throw failure;
                }
                run.exitFinally();
                if (exit == 1) throw thrown;
            case 2:
                try {
                    if (at == 0) {
                        old = x;
                        // Input.java:21: await(value("b", 10))
                        awaited = await(Trace.value("b", 10), run, depth);
                        if (awaited == SUSPENDED) {
                            thrown = null;
                            return suspend(2);
                        }
                    } else { at = 0; awaited = run.take(); }
                    Integer value2 = (Integer) awaited;
                    x = old + value2;
                    exit2 = 0;
                } catch (Throwable caught2) {
                    thrown2 = caught2;
                    exit2 = 1;
                }
                if (exit2 == 1) throw thrown2;
            case 3:
                try {
                    if (at == 0) {
                        // Input.java:25: await(fail("c", new IOException("c")))
                        if (await(Trace.fail("c", new IOException("c")), run, depth) == SUSPENDED) {
                            thrown = null;
                            thrown2 = null;
                            return suspend(3);
                        }
                    } else { at = 0; run.take(); }
                } catch (Exception e) {
                }
                try {
                    clause = 0;
                } catch (RuntimeException caught3) {
                    RuntimeException e2 = caught3;
                    clause = 1;
                }
            case 4:
                if (at != 0 || clause == 1) {
                    if (at == 0) {
                        // Input.java:30: await(value("d", 1))
                        awaited = await(Trace.value("d", 1), run, depth);
                        if (awaited == SUSPENDED) {
                            thrown = null;
                            thrown2 = null;
                            return suspend(4);
                        }
                    } else { at = 0; awaited = run.take(); }
                    Integer value3 = (Integer) awaited;
                    Trace.log("never" + value3);
                }
                return ready(x);
        }
    }

    @Override
    protected void clear() {
        thrown = null;
        thrown2 = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:18, awaiting sacred(\"a\", 1)";
            case 2 -> "Input.java:21, awaiting value(\"b\", 10)";
            case 3 -> "Input.java:25, awaiting fail(\"c\", new IOException(\"c\"))";
            case 4 -> "Input.java:30, awaiting value(\"d\", 1)";
            default -> super.place(state);
        };
    }
}

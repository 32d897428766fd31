package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
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

    private Exception e2;

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
            case 1, 2:
                try {
                    if (at < 2) {
                        try {
                            if (at == 0) {
                                // Input.java:17: await(fail("a", new TimeoutException("a")), Tim...
                                if (await(Trace.fail("a", new TimeoutException("a")), run, depth) == SUSPENDED) {
                                    return suspend(1);
                                }
                            } else { at = 0; run.take(); }
                            clause = 0;
                        } catch (IOException caught) {
                            IOException e = caught;
                            clause = 1;
                        } catch (Exception caught2) {
                            e2 = caught2;
                            clause = 2;
                        }
                    }
                    if (at == 0 && clause == 1) {
                        Trace.log("never");
                    } else if (at != 0 || clause == 2) {
                        if (at == 0) {
                            // Input.java:21: await(value("b", "b"))
                            awaited = await(Trace.value("b", "b"), run, depth);
                            if (awaited == SUSPENDED) return suspend(2);
                        } else { at = 0; awaited = run.take(); }
                        String value = (String) awaited;
                        throw new IllegalStateException(value, e2);
                    }
                    exit = 0;
                } catch (Throwable caught3) {
                    thrown = caught3;
                    exit = 1;
                }
                run.enterFinally();
            case 3:
                try {
                    if (at == 0) {
                        // Input.java:23: await(sacred("c", 1))
                        if (await(Trace.sacred("c", 1), run, depth) == SUSPENDED) {
                            e2 = null;
                            return suspend(3);
                        }
                    } else { at = 0; run.take(); }
                    Trace.log("finally");
                } catch (Throwable failure) {
                    run.exitFinally();
                    throw failure;
                }
                run.exitFinally();
                if (exit == 1) throw thrown;
                return ready(1);
        }
    }

    @Override
    protected void clear() {
        e2 = null;
        thrown = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:17, awaiting await(fail(\"a\", new TimeoutException(\"a\")), TimeoutExcept...";
            case 2 -> "Input.java:21, awaiting value(\"b\", \"b\")";
            case 3 -> "Input.java:23, awaiting sacred(\"c\", 1)";
            default -> super.place(state);
        };
    }
}

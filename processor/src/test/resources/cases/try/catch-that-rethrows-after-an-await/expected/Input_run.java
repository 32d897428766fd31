package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.io.IOException;
import java.util.Arrays;
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

    private Exception original;

    private Exception e2;

    private StackTraceElement[] trace;

    private Exception e3;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int clause = 0;
        int clause2 = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                original = new IOException("original");
            case 1, 2:
                try {
                    if (at < 2) {
                        try {
                            if (at == 0) {
                                // Input.java:18: await(fail("a", original))
                                if (await(Trace.fail("a", original), run, depth) == SUSPENDED) {
                                    return suspend(1);
                                }
                            } else { at = 0; run.take(); }
                            clause = 0;
                        } catch (RuntimeException caught) {
                            RuntimeException e = caught;
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
                            trace = e2.getStackTrace();
                            Trace.log(e2 == original);
                            // Input.java:24: await(value("b", 1))
                            if (await(Trace.value("b", 1), run, depth) == SUSPENDED) {
                                return suspend(2);
                            }
                        } else { at = 0; run.take(); }
                        Trace.log(Arrays.equals(trace, e2.getStackTrace()));
                        throw e2;
                    }
                    clause2 = 0;
                } catch (Exception caught3) {
                    e3 = caught3;
                    clause2 = 1;
                }
            case 3:
                if (at != 0 || clause2 == 1) {
                    if (at == 0) {
                        Trace.log(e3 == original);
                        // Input.java:30: await(value("c", 2))
                        awaited = await(Trace.value("c", 2), run, depth);
                        if (awaited == SUSPENDED) {
                            release();
                            return suspend(3);
                        }
                    } else { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    return ready(value);
                }
                return ready(0);
        }
    }

    private void release() {
        original = null;
        e2 = null;
        trace = null;
        e3 = null;
    }

    @Override
    protected void clear() {
        original = null;
        e2 = null;
        trace = null;
        e3 = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:18, awaiting fail(\"a\", original)";
            case 2 -> "Input.java:24, awaiting value(\"b\", 1)";
            case 3 -> "Input.java:30, awaiting value(\"c\", 2)";
            default -> super.place(state);
        };
    }
}

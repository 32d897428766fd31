package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#pick(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_pick extends IntMachine {
    static {
        Abi.check(1, "Input_pick");
    }

    private int x;

    private int value3;

    private int exit;

    private Throwable thrown;

    Input_pick(int x) {
        this.x = x;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
            case 1, 2:
                leaving: {
                    try {
                        if (at < 2) {
                            if (at != 0 || x == 0) {
                                if (at == 0) {
                                    // Input.java:17: await(value("a", 1))
                                    awaited = await(Trace.value("a", 1), run, depth);
                                    if (awaited == SUSPENDED) return suspend(1);
                                } else { at = 0; awaited = run.take(); }
                                Integer value = (Integer) awaited;
                                { value3 = value; exit = 2; break leaving; }
                            }
                            // Input.java:18: await(fail("b" + x, new IOException("b" + x)))
                            if (await(Trace.fail("b" + x, new IOException("b" + x)), run, depth) == SUSPENDED) {
                                return suspend(2);
                            }
                        } else { at = 0; run.take(); }
                        exit = 0;
                    } catch (Throwable caught) {
                        thrown = caught;
                        exit = 1;
                    }
                }
                run.enterFinally();
            case 3:
                try {
                    if (at != 0 || x < 2) {
                        if (at == 0) {
                            // Input.java:20: await(sacred("c" + x, 10 + x))
                            awaited = await(Trace.sacred("c" + x, 10 + x), run, depth);
                            if (awaited == SUSPENDED) {
                                thrown = null;
                                return suspend(3);
                            }
                        } else { at = 0; awaited = run.take(); }
                        Integer value2 = (Integer) awaited;
                        int result2;
                        { result2 = value2; run.exitFinally(); return ready(result2); }
                    }
                    Trace.log("goes on");
                } catch (Throwable failure) {
                    run.exitFinally();
                    throw failure;
                }
                run.exitFinally();
                if (exit == 1) throw thrown;
                if (exit == 2) return ready(value3);
                return ready(-1);
        }
    }

    @Override
    protected void clear() {
        thrown = null;
    }

    @Override
    protected String method() {
        return "Input.pick";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:17, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:18, awaiting fail(\"b\" + x, new IOException(\"b\" + x))";
            case 3 -> "Input.java:20, awaiting sacred(\"c\" + x, 10 + x)";
            default -> super.place(state);
        };
    }
}

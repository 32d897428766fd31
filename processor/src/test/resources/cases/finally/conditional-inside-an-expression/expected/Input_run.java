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

    private int arg1;

    private int arg2;

    private int exit;

    private Throwable thrown;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                x = 0;
            case 1, 2:
                try {
                    try {
                        switch (at) {
                            default:
                                arg1 = Trace.eval("one", 1);
                                // Input.java:18: await(value("a", 2))
                                awaited = await(Trace.value("a", 2), run, depth);
                                if (awaited == SUSPENDED) return suspend(1);
                            case 1:
                                if (at != 0) { at = 0; awaited = run.take(); }
                                arg2 = (Integer) awaited;
                                // Input.java:18: await(fail("b", new IOException("b")))
                                awaited = await(Trace.fail("b", new IOException("b")), run, depth);
                                if (awaited == SUSPENDED) return suspend(2);
                            case 2:
                                if (at != 0) { at = 0; awaited = run.take(); }
                                Integer value = (Integer) awaited;
                                x = Input.sum(arg1, arg2, value);
                        }
                    } catch (Exception e) {
                        x = 5;
                    }
                    exit = 0;
                } catch (Throwable caught) {
                    thrown = caught;
                    exit = 1;
                }
                run.enterFinally();
            case 3:
                try {
                    if (at == 0) {
                        arg1 = x;
                        // Input.java:22: await(sacred("c", 3))
                        awaited = await(Trace.sacred("c", 3), run, depth);
                        if (awaited == SUSPENDED) return suspend(3);
                    } else { at = 0; awaited = run.take(); }
                    Integer value2 = (Integer) awaited;
                    x = Input.sum(arg1, value2, Trace.eval("four", 4));
                } catch (Throwable failure) {
                    run.exitFinally();
                    throw failure;
                }
                run.exitFinally();
                if (exit == 1) throw thrown;
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
            case 1 -> "Input.java:18, awaiting value(\"a\", 2)";
            case 2 -> "Input.java:18, awaiting fail(\"b\", new IOException(\"b\"))";
            case 3 -> "Input.java:22, awaiting sacred(\"c\", 3)";
            default -> super.place(state);
        };
    }
}

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

    private int sum;

    private int exit;

    private Throwable thrown;

    private int i;

    private int old;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                sum = 0;
            case 1:
                try {
                    try {
                        if (at == 0) {
                            // Input.java:16: await(fail("a", new IOException("a")), IOException....
                            if (await(Trace.fail("a", new IOException("a")), run, depth) == SUSPENDED) {
                                return suspend(1);
                            }
                        } else { at = 0; run.take(); }
                    } catch (IOException | RuntimeException e) {
                        sum = -1;
                        throw e;
                    }
                    exit = 0;
                } catch (Throwable caught) {
                    thrown = caught;
                    exit = 1;
                }
                run.enterFinally();
            case 2:
                try {
                    if (at == 0) i = 0;
                    for (; at != 0 || i < 2; i++) {
                        if (at == 0) {
                            old = sum;
                            // Input.java:21: await(sacred("b" + i, i))
                            awaited = await(Trace.sacred("b" + i, i), run, depth);
                            if (awaited == SUSPENDED) return suspend(2);
                        } else { at = 0; awaited = run.take(); }
                        Integer value = (Integer) awaited;
                        sum = old + value;
                    }
                    Trace.log(sum);
                } catch (Throwable failure) {
                    run.exitFinally();
                    throw failure;
                }
                run.exitFinally();
                if (exit == 1) throw thrown;
                return ready(sum);
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
            case 1 -> "Input.java:16, awaiting fail(\"a\", new IOException(\"a\")), IOException.class";
            case 2 -> "Input.java:21, awaiting sacred(\"b\" + i, i)";
            default -> super.place(state);
        };
    }
}

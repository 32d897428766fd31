package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
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

    private int n;

    private int i;

    private Throwable thrown;

    private int old;

    private int exit;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            n = 0;
            i = 0;
        }
        for (; at != 0 || i < 3; i++) {
            switch (at) {
                default:
                    thrown = null;
                case 1:
                    try {
                        try {
                            if (at == 0) {
                                old = n;
                                // Input.java:16: await(value("a" + i, 1))
                                awaited = await(Trace.value("a" + i, 1), run, depth);
                                if (awaited == SUSPENDED) return suspend(1);
                            } else { at = 0; awaited = run.take(); }
                            Integer value = (Integer) awaited;
                            n = old + value;
                        } catch (Throwable t) {
                            Trace.log(t);
                            n += 10;
                        }
                        exit = 0;
                    } catch (Throwable caught) {
                        thrown = caught;
                        exit = 1;
                    }
                    run.enterFinally();
                case 2:
                    try {
                        if (at == 0) {
                            old = n;
                            // Input.java:21: await(sacred("b" + i, 100))
                            awaited = await(Trace.sacred("b" + i, 100), run, depth);
                            if (awaited == SUSPENDED) return suspend(2);
                        } else { at = 0; awaited = run.take(); }
                        Integer value2 = (Integer) awaited;
                        n = old + value2;
                    } catch (Throwable failure) {
                        run.exitFinally();
                        throw failure;
                    }
                    run.exitFinally();
                    if (exit == 1) throw thrown;
            }
        }
        return ready(n);
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
            case 1 -> "Input.java:16, awaiting value(\"a\" + i, 1)";
            case 2 -> "Input.java:21, awaiting sacred(\"b\" + i, 100)";
            default -> super.place(state);
        };
    }
}

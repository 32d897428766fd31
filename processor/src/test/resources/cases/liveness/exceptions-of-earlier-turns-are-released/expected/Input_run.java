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

    private int i;

    private Throwable thrown;

    private IOException e;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                i = 0;
            case 1, 2, 3:
                for (; at != 0 || i < 2; i++) {
                    if (at < 3) {
                        try {
                            if (at < 2) {
                                try {
                                    if (at == 0) {
                                        if (i == 0) throw Trace.tracked("first", new IOException("first"));
                                        // Input.java:20: await(releasing("a", 1, "first"))
                                        if (await(Trace.releasing("a", 1, "first"), run, depth) == SUSPENDED) {
                                            thrown = null;
                                            e = null;
                                            return suspend(1);
                                        }
                                    } else { at = 0; run.take(); }
                                    throw Trace.tracked("second", new IOException("second"));
                                } catch (Throwable caught) {
                                    thrown = caught;
                                    int exit = 1;
                                }
                                run.enterFinally();
                            }
                            try {
                                if (at == 0) {
                                    // Input.java:23: await(sacred("b" + i, 1))
                                    if (await(Trace.sacred("b" + i, 1), run, depth) == SUSPENDED) {
                                        e = null;
                                        return suspend(2);
                                    }
                                } else { at = 0; run.take(); }
                            } catch (Throwable failure) {
                                run.exitFinally();
                                throw failure;
                            }
                            run.exitFinally();
                            throw thrown;
                        } catch (IOException caught2) {
                            e = caught2;
                            int clause = 1;
                        }
                        // Input.java:26: await(value("c" + i, 1))
                        if (await(Trace.value("c" + i, 1), run, depth) == SUSPENDED) {
                            thrown = null;
                            return suspend(3);
                        }
                    } else { at = 0; run.take(); }
                    Trace.log(e.getMessage());
                }
                // Input.java:30: await(releasing("d", 1, "first", "second"))
                awaited = await(Trace.releasing("d", 1, "first", "second"), run, depth);
                if (awaited == SUSPENDED) {
                    thrown = null;
                    e = null;
                    return suspend(4);
                }
            case 4:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                return ready(value);
        }
    }

    @Override
    protected void clear() {
        thrown = null;
        e = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:20, awaiting releasing(\"a\", 1, \"first\")";
            case 2 -> "Input.java:23, awaiting sacred(\"b\" + i, 1)";
            case 3 -> "Input.java:26, awaiting value(\"c\" + i, 1)";
            case 4 -> "Input.java:30, awaiting releasing(\"d\", 1, \"first\", \"second\")";
            default -> super.place(state);
        };
    }
}

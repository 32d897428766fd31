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

    private Throwable thrown;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        IOException e2 = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
            case 1:
                try {
                    if (at == 0) {
                        try {
                            throw Input.made("passing");
                        } catch (Throwable caught) {
                            thrown = caught;
                            int exit = 1;
                        }
                        run.enterFinally();
                    }
                    try {
                        if (at == 0) {
                            // Input.java:24: await(sacred("a", 1))
                            if (await(Trace.sacred("a", 1), run, depth) == SUSPENDED) {
                                return suspend(1);
                            }
                        } else { at = 0; run.take(); }
                    } catch (Throwable failure) {
                        run.exitFinally();
                        throw failure;
                    }
                    run.exitFinally();
                    throw thrown;
                } catch (IOException e) {
                    Trace.log(e.getMessage());
                }
                // Input.java:29: await(releasing("b", 1, "passing"))
                if (await(Trace.releasing("b", 1, "passing"), run, depth) == SUSPENDED) {
                    thrown = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; run.take(); }
            case 3, 4:
                try {
                    if (at < 4) {
                        try {
                            if (at == 0) {
                                // Input.java:32: await(value("c", 1))
                                if (await(Trace.value("c", 1), run, depth) == SUSPENDED) {
                                    thrown = null;
                                    return suspend(3);
                                }
                            } else { at = 0; run.take(); }
                            throw Input.made("replaced");
                        } catch (Throwable caught2) {
                        }
                        run.enterFinally();
                    }
                    try {
                        if (at == 0) {
                            // Input.java:35: await(sacred("d", 1))
                            if (await(Trace.sacred("d", 1), run, depth) == SUSPENDED) {
                                thrown = null;
                                return suspend(4);
                            }
                        } else { at = 0; run.take(); }
                        throw Input.made("replacing");
                    } catch (Throwable failure2) {
                        run.exitFinally();
                        throw failure2;
                    }
                } catch (IOException caught3) {
                    e2 = caught3;
                    int clause = 1;
                }
                Trace.log(e2.getMessage());
                // Input.java:40: await(releasing("e", 1, "replaced", "replacing"))
                if (await(Trace.releasing("e", 1, "replaced", "replacing"), run, depth) == SUSPENDED) {
                    thrown = null;
                    return suspend(5);
                }
            case 5:
                if (at != 0) { at = 0; run.take(); }
                return ready(1);
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
            case 1 -> "Input.java:24, awaiting sacred(\"a\", 1)";
            case 2 -> "Input.java:29, awaiting releasing(\"b\", 1, \"passing\")";
            case 3 -> "Input.java:32, awaiting value(\"c\", 1)";
            case 4 -> "Input.java:35, awaiting sacred(\"d\", 1)";
            case 5 -> "Input.java:40, awaiting releasing(\"e\", 1, \"replaced\", \"replacing\")";
            default -> super.place(state);
        };
    }
}

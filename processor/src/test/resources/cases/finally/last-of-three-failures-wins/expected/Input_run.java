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

    private int exit;

    private Throwable thrown;

    private Throwable thrown2;

    private Throwable thrown3;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        switch (at) {
            default:
                InputAsync.Host.initialized();
            case 1, 2, 3:
                try {
                    if (at < 3) {
                        try {
                            if (at < 2) {
                                try {
                                    if (at == 0) {
                                        // Input.java:18: await(fail("a", new IOException("a")))
                                        if (await(Trace.fail("a", new IOException("a")), run, depth) == SUSPENDED) {
                                            return suspend(1);
                                        }
                                    } else { at = 0; run.take(); }
                                    exit = 0;
                                } catch (Throwable caught) {
                                    thrown = caught;
                                    exit = 1;
                                }
                                run.enterFinally();
                            }
                            try {
                                if (at == 0) {
                                    // Input.java:20: await(sacredFail("b", new IOException("b")))
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
                            exit = 0;
                        } catch (Throwable caught2) {
                            thrown2 = caught2;
                            exit = 1;
                        }
                        run.enterFinally();
                    }
                    try {
                        if (at == 0) {
                            Trace.log("second");
                            // Input.java:24: await(sacredFail("c", new IOException("c")))
                            if (await(Trace.sacredFail("c", new IOException("c")), run, depth) == SUSPENDED) {
                                thrown = null;
                                return suspend(3);
                            }
                        } else { at = 0; run.take(); }
                    } catch (Throwable failure2) {
                        run.exitFinally();
                        throw failure2;
                    }
                    run.exitFinally();
                    if (exit == 1) throw thrown2;
                    exit = 0;
                } catch (Throwable caught3) {
                    thrown3 = caught3;
                    exit = 1;
                }
                run.enterFinally();
            case 4:
                try {
                    if (at == 0) {
                        // Input.java:27: await(sacred("d", 1))
                        if (await(Trace.sacred("d", 1), run, depth) == SUSPENDED) {
                            thrown = null;
                            thrown2 = null;
                            return suspend(4);
                        }
                    } else { at = 0; run.take(); }
                } catch (Throwable failure3) {
                    run.exitFinally();
                    throw failure3;
                }
                run.exitFinally();
                if (exit == 1) throw thrown3;
                return ready(1);
        }
    }

    @Override
    protected void clear() {
        thrown = null;
        thrown2 = null;
        thrown3 = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:18, awaiting fail(\"a\", new IOException(\"a\"))";
            case 2 -> "Input.java:20, awaiting sacredFail(\"b\", new IOException(\"b\"))";
            case 3 -> "Input.java:24, awaiting sacredFail(\"c\", new IOException(\"c\"))";
            case 4 -> "Input.java:27, awaiting sacred(\"d\", 1)";
            default -> super.place(state);
        };
    }
}

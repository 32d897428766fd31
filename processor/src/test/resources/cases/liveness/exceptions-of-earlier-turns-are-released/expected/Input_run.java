package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.io.IOException;
import java.util.function.Supplier;
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

    private IOException e;

    private Throwable thrown;

    private int exit;

    private Supplier<String> message;

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
                i = 0;
            case 1, 2, 3:
                for (; at != 0 || i < 2; i++) {
                    switch (at) {
                        default:
                            e = null;
                        case 1, 2:
                            try {
                                switch (at) {
                                    default:
                                        thrown = null;
                                    case 1:
                                        try {
                                            if (at == 0) {
                                                if (i == 0) throw Trace.tracked("first", new IOException("first"));
                                                // Input.java:21: await(releasing("a", 1, "first"))
                                                if (await(Trace.releasing("a", 1, "first"), run, depth) == SUSPENDED) {
                                                    message = null;
                                                    return suspend(1);
                                                }
                                            } else { at = 0; run.take(); }
                                            exit = 0;
                                        } catch (Throwable caught) {
                                            thrown = caught;
                                            exit = 1;
                                        }
                                        run.enterFinally();
                                    case 2:
                                        try {
                                            if (at == 0) {
                                                // Input.java:23: await(sacred("b" + i, 1))
                                                if (await(Trace.sacred("b" + i, 1), run, depth) == SUSPENDED) {
                                                    message = null;
                                                    return suspend(2);
                                                }
                                            } else { at = 0; run.take(); }
                                        } catch (Throwable failure) {
                                            run.exitFinally();
                                            throw failure;
                                        }
                                        run.exitFinally();
                                        if (exit == 1) throw thrown;
                                        clause = 0;
                                }
                            } catch (IOException caught2) {
                                e = caught2;
                                clause = 1;
                            }
                        case 3:
                            if (at != 0 || clause == 1) {
                                if (at == 0) {
                                    final IOException e2 = e;
                                    message = () -> e2.getMessage();
                                    // Input.java:27: await(value("c" + i, 1))
                                    if (await(Trace.value("c" + i, 1), run, depth) == SUSPENDED) {
                                        e = null;
                                        thrown = null;
                                        return suspend(3);
                                    }
                                } else { at = 0; run.take(); }
                                Trace.log(message.get());
                            }
                    }
                }
                // Input.java:31: await(releasing("d", 1, "first"))
                awaited = await(Trace.releasing("d", 1, "first"), run, depth);
                if (awaited == SUSPENDED) {
                    e = null;
                    thrown = null;
                    message = null;
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
        e = null;
        thrown = null;
        message = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:21, awaiting releasing(\"a\", 1, \"first\")";
            case 2 -> "Input.java:23, awaiting sacred(\"b\" + i, 1)";
            case 3 -> "Input.java:27, awaiting value(\"c\" + i, 1)";
            case 4 -> "Input.java:31, awaiting releasing(\"d\", 1, \"first\")";
            default -> super.place(state);
        };
    }
}

package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_run");
    }

    private String s;

    private int i;

    private Throwable thrown2;

    private int j;

    private Throwable thrown;

    private int exit;

    private String old;

    private String left;

    private int exit2;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            s = "";
            i = 0;
        }
        outer: for (; at != 0 || i < 3; i++) {
            switch (at) {
                default:
                    thrown2 = null;
                case 1, 2:
                    leaving: {
                        try {
                            if (at == 0) j = 0;
                            for (;; j++) {
                                switch (at) {
                                    default:
                                        thrown = null;
                                    case 1:
                                        leaving2: {
                                            try {
                                                if (at == 0) {
                                                    if (i == 0) { exit = 2; break leaving2; }
                                                    if (j == 1) { exit = 3; break leaving2; }
                                                    old = s;
                                                    left = i + "" + j;
                                                    // Input.java:20: await(value("a", " "))
                                                    awaited = await(Trace.value("a", " "), run, depth);
                                                    if (awaited == SUSPENDED) return suspend(1);
                                                } else { at = 0; awaited = run.take(); }
                                                String value = (String) awaited;
                                                s = old + (left + value);
                                                exit = 0;
                                            } catch (Throwable caught) {
                                                thrown = caught;
                                                exit = 1;
                                            }
                                        }
                                        run.enterFinally();
                                    case 2:
                                        try {
                                            if (at == 0) {
                                                // Input.java:22: await(sacred("inner" + i + j, 1))
                                                if (await(Trace.sacred("inner" + i + j, 1), run, depth) == SUSPENDED) {
                                                    old = null;
                                                    left = null;
                                                    return suspend(2);
                                                }
                                            } else { at = 0; run.take(); }
                                        } catch (Throwable failure) {
                                            run.exitFinally();
                                            throw failure;
                                        }
                                        run.exitFinally();
                                        if (exit == 1) throw thrown;
                                        if (exit == 2) {
                                            { exit2 = 2; break leaving; }
                                        }
                                        if (exit == 3) {
                                            { exit2 = 3; break leaving; }
                                        }
                                }
                            }
                        } catch (Throwable caught2) {
                            thrown2 = caught2;
                            exit2 = 1;
                        }
                    }
                    run.enterFinally();
                case 3:
                    try {
                        if (at == 0) {
                            // Input.java:26: await(sacred("outer" + i, 1))
                            if (await(Trace.sacred("outer" + i, 1), run, depth) == SUSPENDED) {
                                thrown = null;
                                old = null;
                                left = null;
                                return suspend(3);
                            }
                        } else { at = 0; run.take(); }
                        s += "|";
                    } catch (Throwable failure2) {
                        run.exitFinally();
                        throw failure2;
                    }
                    run.exitFinally();
                    if (exit2 == 1) throw thrown2;
                    if (exit2 == 2) continue outer;
                    break outer;
            }
        }
        return ready(s);
    }

    @Override
    protected void clear() {
        s = null;
        thrown2 = null;
        thrown = null;
        old = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:20, awaiting value(\"a\", \" \")";
            case 2 -> "Input.java:22, awaiting sacred(\"inner\" + i + j, 1)";
            case 3 -> "Input.java:26, awaiting sacred(\"outer\" + i, 1)";
            default -> super.place(state);
        };
    }
}

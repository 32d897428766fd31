package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#nested(java.lang.String)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_nested extends IntMachine {
    static {
        Abi.check(1, "Input_nested");
    }

    private String s;

    private int tries;

    private Throwable thrown2;

    private int exit2;

    private Throwable thrown;

    private int exit;

    private int left;

    Input_nested(String s) {
        this.s = s;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            tries = 0;
        }
        while (true) {
            switch (at) {
                default:
                    thrown2 = null;
                    try {
                        tries++;
                        exit2 = 0;
                    } catch (Throwable caught2) {
                        thrown2 = caught2;
                        exit2 = 1;
                    }
                    run.enterFinally();
                case 1, 2:
                    try {
                        switch (at) {
                            default:
                                thrown = null;
                            case 1:
                                try {
                                    if (at == 0) {
                                        // Input.java:39: await(sacred("outer", 1))
                                        if (await(Trace.sacred("outer", 1), run, depth) == SUSPENDED) {
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
                                    try {
                                        if (at != 0 || tries < 3) {
                                            if (at == 0) {
                                                left = s.length();
                                                // Input.java:42: await(sacred("inner", 1))
                                                awaited = await(Trace.sacred("inner", 1), run, depth);
                                                if (awaited == SUSPENDED) return suspend(2);
                                            } else { at = 0; awaited = run.take(); }
                                            Integer value = (Integer) awaited;
                                            int result2;
                                            { result2 = left + value; run.exitFinally(); { run.exitFinally(); return ready(result2); } }
                                        }
                                    } catch (NullPointerException e) {
                                        Trace.log("none");
                                    }
                                } catch (Throwable failure) {
                                    run.exitFinally();
                                    throw failure;
                                }
                                run.exitFinally();
                                if (exit == 1) throw thrown;
                        }
                    } catch (Throwable failure2) {
                        run.exitFinally();
                        throw failure2;
                    }
                    run.exitFinally();
                    if (exit2 == 1) throw thrown2;
                case 3:
                    if (at != 0 || tries == 3) {
                        if (at == 0) {
                            // Input.java:48: await(value("can be cancelled, too", tries))
                            awaited = await(Trace.value("can be cancelled, too", tries), run, depth);
                            if (awaited == SUSPENDED) {
                                s = null;
                                thrown2 = null;
                                thrown = null;
                                return suspend(3);
                            }
                        } else { at = 0; awaited = run.take(); }
                        Integer value2 = (Integer) awaited;
                        return ready(value2);
                    }
            }
        }
    }

    @Override
    protected void clear() {
        s = null;
        thrown2 = null;
        thrown = null;
    }

    @Override
    protected String method() {
        return "Input.nested";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:39, awaiting sacred(\"outer\", 1)";
            case 2 -> "Input.java:42, awaiting sacred(\"inner\", 1)";
            case 3 -> "Input.java:48, awaiting value(\"can be cancelled, too\", tries)";
            default -> super.place(state);
        };
    }
}

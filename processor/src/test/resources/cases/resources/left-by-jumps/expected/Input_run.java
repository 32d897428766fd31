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

    private Input.Resource r;

    private Throwable primary;

    private Throwable thrown;

    private int exit;

    private String old;

    private String value3;

    private int exit2;

    private Throwable thrown2;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                s = "";
                i = 0;
            case 1:
                loop: for (; at != 0 || i < 4; i++) {
                    if (at == 0) {
                        r = new Input.Resource(i);
                        primary = null;
                        thrown = null;
                    }
                    leaving: {
                        try {
                            try {
                                if (at == 0) {
                                    if (i == 0) { exit = 2; break leaving; }
                                    old = s;
                                    // Input.java:29: await(value("a" + i, r.number))
                                    awaited = await(Trace.value("a" + i, r.number), run, depth);
                                    if (awaited == SUSPENDED) return suspend(1);
                                } else { at = 0; awaited = run.take(); }
                                Integer value = (Integer) awaited;
                                s = old + value;
                                if (i == 2) { exit = 3; break leaving; }
                            } catch (Throwable caught) {
                                primary = caught;
                                throw caught;
                            }
                            exit = 0;
                        } catch (Throwable caught2) {
                            thrown = caught2;
                            exit = 1;
                        }
                    }
                    if (r != null) {
                        if (primary != null) {
                            try {
                                r.close();
                            } catch (Throwable failure) {
                                primary.addSuppressed(failure);
                            }
                        } else {
                            r.close();
                        }
                    }
                    if (exit == 1) throw thrown;
                    if (exit == 2) continue loop;
                    if (exit == 3) break loop;
                    s += "|";
                }
                r = new Input.Resource(9);
                primary = null;
            case 2:
                leaving: {
                    try {
                        try {
                            if (at == 0) {
                                // Input.java:35: await(value("b", true))
                                awaited = await(Trace.value("b", true), run, depth);
                                if (awaited == SUSPENDED) {
                                    thrown = null;
                                    old = null;
                                    return suspend(2);
                                }
                            } else { at = 0; awaited = run.take(); }
                            Boolean value2 = (Boolean) awaited;
                            if (value2) {
                                { value3 = s + r.number; exit2 = 2; break leaving; }
                            }
                        } catch (Throwable caught3) {
                            primary = caught3;
                            throw caught3;
                        }
                        exit2 = 0;
                    } catch (Throwable caught4) {
                        thrown2 = caught4;
                        exit2 = 1;
                    }
                }
                if (r != null) {
                    if (primary != null) {
                        try {
                            r.close();
                        } catch (Throwable failure2) {
                            primary.addSuppressed(failure2);
                        }
                    } else {
                        r.close();
                    }
                }
                if (exit2 == 1) throw thrown2;
                if (exit2 == 2) return ready(value3);
                return ready("never");
        }
    }

    @Override
    protected void clear() {
        s = null;
        r = null;
        primary = null;
        thrown = null;
        old = null;
        value3 = null;
        thrown2 = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:29, awaiting value(\"a\" + i, r.number)";
            case 2 -> "Input.java:35, awaiting value(\"b\", true)";
            default -> super.place(state);
        };
    }
}

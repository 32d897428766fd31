package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#leave(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_leave extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_leave");
    }

    private int way;

    private String s;

    private int i;

    private Throwable thrown;

    private String value4;

    private int exit;

    private String old;

    Input_leave(int way) {
        this.way = way;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        Integer value = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            s = "";
            i = 0;
        }
        loop: for (; at != 0 || i < 2; i++) {
            if (at == 0) {
                thrown = null;
                value4 = null;
            }
            leaving: {
                try {
                    switch (at) {
                        default:
                            // Input.java:15: await(value("a", way))
                            awaited = await(Trace.value("a", way), run, depth);
                            if (awaited == SUSPENDED) {
                                old = null;
                                return suspend(1);
                            }
                        case 1:
                            if (at != 0) { at = 0; awaited = run.take(); }
                            value = (Integer) awaited;
                        case 2:
                            if (at != 0 || value == 0) {
                                if (at == 0) {
                                    s += "then ";
                                }
                                loop2: while (true) {
                                    if (at == 0) {
                                        // Input.java:18: await(value("b", true))
                                        awaited = await(Trace.value("b", true), run, depth);
                                        if (awaited == SUSPENDED) {
                                            old = null;
                                            return suspend(2);
                                        }
                                    } else { at = 0; awaited = run.take(); }
                                    Boolean value2 = (Boolean) awaited;
                                    if (value2) {
                                        break loop2;
                                    }
                                }
                            } else {
                                if (way == 1) {
                                    { exit = 2; break leaving; }
                                } else {
                                    if (way == 2) { value4 = s + "else"; exit = 3; break leaving; }
                                }
                            }
                        case 3:
                            try {
                                if (at == 0) {
                                    old = s;
                                    // Input.java:26: await(value("c", 6))
                                    awaited = await(Trace.value("c", 6), run, depth);
                                    if (awaited == SUSPENDED) return suspend(3);
                                } else { at = 0; awaited = run.take(); }
                                Integer value3 = (Integer) awaited;
                                s = old + (value3 / (way - 3));
                            } catch (ArithmeticException e) {
                                if (i == 0) { exit = 2; break leaving; }
                                { value4 = s + "handler"; exit = 3; break leaving; }
                            }
                            exit = 0;
                    }
                } catch (Throwable caught) {
                    thrown = caught;
                    exit = 1;
                }
            }
            Trace.log("finally " + i);
            if (exit == 1) throw thrown;
            if (exit == 2) continue loop;
            if (exit == 3) return ready(value4);
        }
        return ready(s);
    }

    @Override
    protected void clear() {
        s = null;
        thrown = null;
        value4 = null;
        old = null;
    }

    @Override
    protected String method() {
        return "Input.leave";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:15, awaiting value(\"a\", way)";
            case 2 -> "Input.java:18, awaiting value(\"b\", true)";
            case 3 -> "Input.java:26, awaiting value(\"c\", 6)";
            default -> super.place(state);
        };
    }
}

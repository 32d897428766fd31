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

    private String old;

    private String value7;

    private int exit;

    private Throwable thrown;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int clause = 0;
        int arm = 0;
        if (at == 0) {
            InputAsync.Host.initialized();
            s = "";
        }
        leaving: {
            try {
                switch (at) {
                    default:
                        i = 0;
                    case 1:
                        loop: for (; at != 0 || i < 3; i++) {
                            if (at == 0) {
                                if (i == 1) continue loop;
                                old = s;
                                // Input.java:16: await(value("a" + i, i))
                                awaited = await(Trace.value("a" + i, i), run, depth);
                                if (awaited == SUSPENDED) return suspend(1);
                            } else { at = 0; awaited = run.take(); }
                            Integer value = (Integer) awaited;
                            s = old + value;
                        }
                    case 2, 3:
                        if (at == 0 ? s.length() > 1 : at <= 2) {
                            loop: while (true) {
                                if (at == 0) {
                                    old = s;
                                    // Input.java:20: await(value("b", "b"))
                                    awaited = await(Trace.value("b", "b"), run, depth);
                                    if (awaited == SUSPENDED) return suspend(2);
                                } else { at = 0; awaited = run.take(); }
                                String value2 = (String) awaited;
                                s = old + value2;
                                if (s.length() < 4) continue loop;
                                break loop;
                            }
                        } else {
                            outer: while (true) {
                                while (true) {
                                    if (at == 0) {
                                        // Input.java:28: await(value("never", true))
                                        awaited = await(Trace.value("never", true), run, depth);
                                        if (awaited == SUSPENDED) {
                                            old = null;
                                            return suspend(3);
                                        }
                                    } else { at = 0; awaited = run.take(); }
                                    Boolean value3 = (Boolean) awaited;
                                    if (value3) {
                                        break outer;
                                    }
                                }
                            }
                        }
                    case 4:
                        try {
                            if (at == 0) {
                                // Input.java:33: await(value("c", "c"))
                                awaited = await(Trace.value("c", "c"), run, depth);
                                if (awaited == SUSPENDED) {
                                    old = null;
                                    return suspend(4);
                                }
                            } else { at = 0; awaited = run.take(); }
                            String value4 = (String) awaited;
                            Integer.parseInt(value4);
                            clause = 0;
                        } catch (NumberFormatException caught) {
                            NumberFormatException e = caught;
                            clause = 1;
                        }
                    case 5:
                        if (at != 0 || clause == 1) {
                            loop: while (true) {
                                if (at == 0) {
                                    next: {
                                        s += "e";
                                        if (s.length() < 7) break next;
                                        break loop;
                                    }
                                    // Input.java:39: await(value("d", true))
                                    awaited = await(Trace.value("d", true), run, depth);
                                    if (awaited == SUSPENDED) {
                                        old = null;
                                        return suspend(5);
                                    }
                                } else { at = 0; awaited = run.take(); }
                                Boolean value5 = (Boolean) awaited;
                                if (!value5) break loop;
                            }
                        }
                    case 6:
                        choice: {
                            if (at == 0) {
                                arm = 3;
                                switch (s.length()) {
                                    case 7 -> { arm = 1; }
                                    default -> { arm = 2; }
                                }
                            }
                            if (at != 0 || arm == 1) {
                                if (at == 0) {
                                    old = s;
                                    // Input.java:43: await(value("e", "!"))
                                    awaited = await(Trace.value("e", "!"), run, depth);
                                    if (awaited == SUSPENDED) return suspend(6);
                                } else { at = 0; awaited = run.take(); }
                                String value6 = (String) awaited;
                                s = old + value6;
                                break choice;
                            } else {
                                { value7 = "never"; exit = 2; break leaving; }
                            }
                        }
                        exit = 0;
                }
            } catch (Throwable caught2) {
                thrown = caught2;
                exit = 1;
            }
        }
        Trace.log("finally " + s);
        if (exit == 1) throw thrown;
        if (exit == 2) return ready(value7);
        return ready(s);
    }

    @Override
    protected void clear() {
        s = null;
        old = null;
        value7 = null;
        thrown = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:16, awaiting value(\"a\" + i, i)";
            case 2 -> "Input.java:20, awaiting value(\"b\", \"b\")";
            case 3 -> "Input.java:28, awaiting value(\"never\", true)";
            case 4 -> "Input.java:33, awaiting value(\"c\", \"c\")";
            case 5 -> "Input.java:39, awaiting value(\"d\", true)";
            case 6 -> "Input.java:43, awaiting value(\"e\", \"!\")";
            default -> super.place(state);
        };
    }
}

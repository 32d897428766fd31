package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#turn(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_turn extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_turn");
    }

    private int x;

    private String s;

    private String old;

    private String left;

    private String chosen;

    private int i;

    Input_turn(int x) {
        this.x = x;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int arm = 0;
        int arm2 = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                s = "";
            case 1, 2, 3:
                choice: {
                    if (at == 0) {
                        arm = 6;
                        switch (x) {
                            case 0 -> { arm = 1; }
                            case 1, 2 -> { arm = 2; }
                            case 3 -> { arm = 3; }
                            case 4 -> { arm = 4; }
                            default -> { arm = 5; }
                        }
                    }
                    if (at == 0 && arm == 1) {
                        {}
                    } else if (at == 0 ? arm == 2 : at <= 1) {
                        if (at == 0) {
                            // Input.java:17: await(value("a" + x, "few"))
                            awaited = await(Trace.value("a" + x, "few"), run, depth);
                            if (awaited == SUSPENDED) return suspend(1);
                        } else { at = 0; awaited = run.take(); }
                        String own = (String) awaited;
                        if (x == 2) break choice;
                        s += own;
                    } else if (at == 0 ? arm == 3 : at <= 2) {
                        if (at == 0) {
                            // Input.java:21: await(value("b", "three"))
                            awaited = await(Trace.value("b", "three"), run, depth);
                            if (awaited == SUSPENDED) {
                                s = null;
                                return suspend(2);
                            }
                        } else { at = 0; awaited = run.take(); }
                        String value = (String) awaited;
                        throw new IllegalStateException(value);
                    } else if (at != 0 || arm == 4) {
                        if (at == 0) {
                            old = s;
                            // Input.java:22: await(value("c", "four"))
                            awaited = await(Trace.value("c", "four"), run, depth);
                            if (awaited == SUSPENDED) {
                                s = null;
                                return suspend(3);
                            }
                        } else { at = 0; awaited = run.take(); }
                        String value2 = (String) awaited;
                        s = old + value2;
                    } else {
                        {
                            String own2 = "many";
                            s += own2;
                        }
                    }
                }
                left = s + "|";
            case 4, 5:
                choice: {
                    if (at == 0) {
                        arm2 = switch (x) {
                            case 0, 1 -> 1;
                            case 2 -> 2;
                            default -> 3;
                        };
                    }
                    if (at == 0 ? arm2 == 1 : at <= 4) {
                        if (at == 0) {
                            // Input.java:29: await(value("d" + x, "small"))
                            awaited = await(Trace.value("d" + x, "small"), run, depth);
                            if (awaited == SUSPENDED) {
                                s = null;
                                old = null;
                                return suspend(4);
                            }
                        } else { at = 0; awaited = run.take(); }
                        chosen = (String) awaited;
                    } else if (at != 0 || arm2 == 2) {
                        if (at == 0) i = 0;
                        for (;; i++) {
                            if (at == 0) {
                                // Input.java:31: await(value("e" + i, i))
                                awaited = await(Trace.value("e" + i, i), run, depth);
                                if (awaited == SUSPENDED) {
                                    s = null;
                                    old = null;
                                    return suspend(5);
                                }
                            } else { at = 0; awaited = run.take(); }
                            Integer value3 = (Integer) awaited;
                            if (value3 == 1) {
                                { chosen = "two"; break choice; }
                            }
                        }
                    } else {
                        chosen = Trace.eval("big", "big");
                    }
                }
                return ready(left + chosen);
        }
    }

    @Override
    protected void clear() {
        s = null;
        old = null;
        left = null;
        chosen = null;
    }

    @Override
    protected String method() {
        return "Input.turn";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:17, awaiting value(\"a\" + x, \"few\")";
            case 2 -> "Input.java:21, awaiting value(\"b\", \"three\")";
            case 3 -> "Input.java:22, awaiting value(\"c\", \"four\")";
            case 4 -> "Input.java:29, awaiting value(\"d\" + x, \"small\")";
            case 5 -> "Input.java:31, awaiting value(\"e\" + i, i)";
            default -> super.place(state);
        };
    }
}

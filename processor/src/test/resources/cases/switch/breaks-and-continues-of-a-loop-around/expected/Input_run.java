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

    private int arm;

    private String old;

    private int left;

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
        outer: for (; at != 0 || i < 5; i++) {
            choice: {
                switch (at) {
                    default:
                        arm = 6;
                        switch (i) {
                            case 0 -> { arm = 1; }
                            case 1 -> { arm = 2; }
                            case 2 -> { arm = 3; }
                            case 3 -> { arm = 4; }
                            default -> { arm = 5; }
                        }
                        if (arm <= 1) {
                            continue outer;
                        }
                    case 1:
                        if (at != 0 || arm <= 2) {
                            if (at == 0) {
                                old = s;
                                // Input.java:18: await(value("a", "a"))
                                awaited = await(Trace.value("a", "a"), run, depth);
                                if (awaited == SUSPENDED) {
                                    s = null;
                                    return suspend(1);
                                }
                            } else { at = 0; awaited = run.take(); }
                            String value = (String) awaited;
                            s = old + value;
                            break choice;
                        }
                    case 2:
                        if (at != 0 || arm <= 3) {
                            if (at == 0) {
                                s += "b";
                                // Input.java:22: await(value("b", true))
                                awaited = await(Trace.value("b", true), run, depth);
                                if (awaited == SUSPENDED) {
                                    old = null;
                                    return suspend(2);
                                }
                            } else { at = 0; awaited = run.take(); }
                            Boolean value2 = (Boolean) awaited;
                            if (value2) {
                                break choice;
                            }
                            s += "never";
                        }
                    case 3:
                        if (at != 0 || arm <= 4) {
                            if (at == 0) {
                                left = s.length();
                                // Input.java:25: await(value("c", 2))
                                awaited = await(Trace.value("c", 2), run, depth);
                                if (awaited == SUSPENDED) {
                                    old = null;
                                    return suspend(3);
                                }
                            } else { at = 0; awaited = run.take(); }
                            Integer value3 = (Integer) awaited;
                            if (left == value3) {
                                continue outer;
                            }
                            break choice;
                        }
                        break outer;
                }
            }
            s += "|";
        }
        return ready(s);
    }

    @Override
    protected void clear() {
        s = null;
        old = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:18, awaiting value(\"a\", \"a\")";
            case 2 -> "Input.java:22, awaiting value(\"b\", true)";
            case 3 -> "Input.java:25, awaiting value(\"c\", 2)";
            default -> super.place(state);
        };
    }
}

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

    private String old;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        Boolean value2 = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                s = "";
            case 1:
                block: {
                    if (at == 0) {
                        old = s;
                        // Input.java:14: await(value("a", "a"))
                        awaited = await(Trace.value("a", "a"), run, depth);
                        if (awaited == SUSPENDED) {
                            s = null;
                            return suspend(1);
                        }
                    } else { at = 0; awaited = run.take(); }
                    String value = (String) awaited;
                    s = old + value;
                    if (s.equals("a")) break block;
                    s += "never";
                }
            case 2, 3:
                choice: {
                    switch (at) {
                        default:
                            // Input.java:19: await(value("b", true))
                            awaited = await(Trace.value("b", true), run, depth);
                            if (awaited == SUSPENDED) {
                                old = null;
                                return suspend(2);
                            }
                        case 2:
                            if (at != 0) { at = 0; awaited = run.take(); }
                            value2 = (Boolean) awaited;
                        case 3:
                            if (at != 0 || value2) {
                                if (at == 0) {
                                    s += "b";
                                    // Input.java:21: await(value("c", true))
                                    awaited = await(Trace.value("c", true), run, depth);
                                    if (awaited == SUSPENDED) {
                                        old = null;
                                        return suspend(3);
                                    }
                                } else { at = 0; awaited = run.take(); }
                                Boolean value3 = (Boolean) awaited;
                                if (value3) {
                                    break choice;
                                }
                                s += "never";
                            } else {
                                s += "never";
                            }
                    }
                }
            case 4:
                same: {
                    same2: {
                        if (at == 0) {
                            // Input.java:28: await(value("d", 1))
                            awaited = await(Trace.value("d", 1), run, depth);
                            if (awaited == SUSPENDED) {
                                old = null;
                                return suspend(4);
                            }
                        } else { at = 0; awaited = run.take(); }
                        Integer value4 = (Integer) awaited;
                        if (value4 == 1) {
                            break same;
                        }
                        break same2;
                    }
                    s += "never";
                }
                return ready(s);
        }
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
            case 1 -> "Input.java:14, awaiting value(\"a\", \"a\")";
            case 2 -> "Input.java:19, awaiting value(\"b\", true)";
            case 3 -> "Input.java:21, awaiting value(\"c\", true)";
            case 4 -> "Input.java:28, awaiting value(\"d\", 1)";
            default -> super.place(state);
        };
    }
}

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

    private int i;

    private String old;

    private String chosen;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        String s = null;
        int arm = 0;
        int arm2 = 0;
        String chosen2 = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            s = "";
            i = 0;
        }
        for (; at != 0 || i < 3; i++) {
            if (at == 0) old = s;
            choice: {
                if (at == 0) {
                    arm = switch (i) {
                        case 0 -> 1;
                        case 1 -> 2;
                        default -> 3;
                    };
                }
                if (at == 0 ? arm == 1 : at <= 2) {
                    switch (at) {
                        default:
                            // Input.java:14: await(value("a", 1))
                            awaited = await(Trace.value("a", 1), run, depth);
                            if (awaited == SUSPENDED) {
                                chosen = null;
                                return suspend(1);
                            }
                        case 1:
                            if (at != 0) { at = 0; awaited = run.take(); }
                            Integer value = (Integer) awaited;
                            arm2 = switch (value) {
                                case 1 -> 1;
                                default -> 2;
                            };
                        case 2:
                            if (at != 0 || arm2 == 1) {
                                if (at == 0) {
                                    // Input.java:15: await(value("b", 2))
                                    awaited = await(Trace.value("b", 2), run, depth);
                                    if (awaited == SUSPENDED) {
                                        chosen = null;
                                        return suspend(2);
                                    }
                                } else { at = 0; awaited = run.take(); }
                                Integer value2 = (Integer) awaited;
                                chosen2 = "inner" + value2;
                            } else {
                                chosen2 = "never";
                            }
                            chosen = chosen2;
                    }
                } else if (at != 0 || arm == 2) {
                    if (at == 0) {
                        // Input.java:19: await(value("c", 3))
                        awaited = await(Trace.value("c", 3), run, depth);
                        if (awaited == SUSPENDED) return suspend(3);
                    } else { at = 0; awaited = run.take(); }
                    Integer value3 = (Integer) awaited;
                    int arm3 = 2;
                    switch (value3) {
                        case 3 -> { arm3 = 1; }
                    }
                    if (arm3 == 1) {
                        { chosen = "yield"; break choice; }
                    }
                    { chosen = "never"; break choice; }
                } else {
                    chosen = "default";
                }
            }
            s = old + chosen;
        }
        return ready(s);
    }

    @Override
    protected void clear() {
        old = null;
        chosen = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:14, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:15, awaiting value(\"b\", 2)";
            case 3 -> "Input.java:19, awaiting value(\"c\", 3)";
            default -> super.place(state);
        };
    }
}

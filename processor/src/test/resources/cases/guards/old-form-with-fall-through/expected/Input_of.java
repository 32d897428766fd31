package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#of(java.lang.Object)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_of extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_of");
    }

    private Object o;

    private String s;

    private int arm;

    private String old;

    Input_of(Object o) {
        this.o = o;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        Integer n = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            s = "";
        }
        choice: {
            switch (at) {
                default:
                    arm = 0;
                    switch (o) {
                        case Integer n2 -> { n = n2; arm = -1; }
                        default -> { }
                    }
                case 1:
                    if (at != 0 || arm < 0) {
                        if (at == 0) {
                            // Input.java:16: await(value("n" + n, n))
                            awaited = await(Trace.value("n" + n, n), run, depth);
                            if (awaited == SUSPENDED) return suspend(1);
                        } else { at = 0; awaited = run.take(); }
                        Integer value = (Integer) awaited;
                        arm = (value == 1) ? 1 : 0;
                    }
                case 2:
                    if (at != 0 || arm == 0) {
                        if (at == 0) {
                            switch (o) {
                                case String _ -> { arm = -2; }
                                default -> { }
                            }
                        }
                        if (at != 0 || arm < 0) {
                            if (at == 0) {
                                // Input.java:18: await(value("text", true))
                                awaited = await(Trace.value("text", true), run, depth);
                                if (awaited == SUSPENDED) return suspend(2);
                            } else { at = 0; awaited = run.take(); }
                            Boolean value2 = (Boolean) awaited;
                            arm = value2 ? 2 : 0;
                        }
                    }
                case 3:
                    if (at != 0 || arm == 0) {
                        if (at == 0) {
                            switch (o) {
                                case Input.Pair(_, Integer _), Boolean _ -> { arm = -3; }
                                default -> { }
                            }
                        }
                        if (at != 0 || arm < 0) {
                            if (at == 0) {
                                // Input.java:20: await(value("either", true))
                                awaited = await(Trace.value("either", true), run, depth);
                                if (awaited == SUSPENDED) return suspend(3);
                            } else { at = 0; awaited = run.take(); }
                            Boolean value3 = (Boolean) awaited;
                            arm = value3 ? 3 : 0;
                        }
                    }
                case 4:
                    if (at != 0 || arm == 0) {
                        if (at == 0) {
                            switch (o) {
                                case Long _ -> { arm = 4; }
                                case Double _ -> { arm = -4; }
                                default -> { }
                            }
                        }
                        if (at != 0 || arm < 0) {
                            if (at == 0) {
                                // Input.java:24: await(value("double", false))
                                awaited = await(Trace.value("double", false), run, depth);
                                if (awaited == SUSPENDED) return suspend(4);
                            } else { at = 0; awaited = run.take(); }
                            Boolean value4 = (Boolean) awaited;
                            arm = value4 ? 4 : 0;
                        }
                    }
                case 5:
                    if (at != 0 || arm == 0) {
                        if (at == 0) {
                            switch (o) {
                                case Character _ -> { arm = -4; }
                                default -> { }
                            }
                        }
                        if (at != 0 || arm < 0) {
                            if (at == 0) {
                                // Input.java:25: await(value("character", true))
                                awaited = await(Trace.value("character", true), run, depth);
                                if (awaited == SUSPENDED) {
                                    o = null;
                                    return suspend(5);
                                }
                            } else { at = 0; awaited = run.take(); }
                            Boolean value5 = (Boolean) awaited;
                            arm = value5 ? 4 : 0;
                        }
                    }
                    if (arm == 0) {
                        arm = 5;
                    }
                    if (arm <= 1) {
                        s += "one";
                    }
                case 6:
                    if (at != 0 || arm <= 2) {
                        if (at == 0) {
                            old = s;
                            // Input.java:19: await(value("a", "a"))
                            awaited = await(Trace.value("a", "a"), run, depth);
                            if (awaited == SUSPENDED) {
                                o = null;
                                s = null;
                                return suspend(6);
                            }
                        } else { at = 0; awaited = run.take(); }
                        String value6 = (String) awaited;
                        s = old + ("text" + value6);
                    }
                    if (arm <= 3) {
                        s += "either";
                        break choice;
                    }
                    if (arm <= 4) {
                        s += "group";
                        if (s.length() > 5) break choice;
                    }
                    s += "default";
            }
        }
        return ready(s);
    }

    @Override
    protected void clear() {
        o = null;
        s = null;
        old = null;
    }

    @Override
    protected String method() {
        return "Input.of";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:16, awaiting value(\"n\" + n, n)";
            case 2 -> "Input.java:18, awaiting value(\"text\", true)";
            case 3 -> "Input.java:20, awaiting value(\"either\", true)";
            case 4 -> "Input.java:24, awaiting value(\"double\", false)";
            case 5 -> "Input.java:25, awaiting value(\"character\", true)";
            case 6 -> "Input.java:19, awaiting value(\"a\", \"a\")";
            default -> super.place(state);
        };
    }
}

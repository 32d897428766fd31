package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
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

    private Iterator<? extends Serializable> iterator;

    private Object o;

    private Throwable thrown;

    private String t2;

    private Integer n;

    private Integer n2;

    private int exit;

    private String old;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        String t = null;
        int arm = 0;
        boolean test = false;
        if (at == 0) {
            InputAsync.Host.initialized();
            s = "";
            iterator = List.of("fails", "a", 1, 2, "end", "never").iterator();
        }
        loop: while (at != 0 || iterator.hasNext()) {
            if (at == 0) {
                o = iterator.next();
                thrown = null;
            }
            leaving: {
                try {
                    try {
                        choice: {
                            switch (at) {
                                default:
                                    arm = 0;
                                    switch (o) {
                                        case String t3 -> { t = t3; arm = -1; }
                                        default -> { }
                                    }
                                case 1:
                                    if (at != 0 || arm < 0) {
                                        if (at == 0) test = t.length() == 5;
                                        if (at != 0 || test) {
                                            if (at == 0) {
                                                // Input.java:19: await(fail("f", new IllegalArgu...
                                                awaited = await(Trace.fail("f", new IllegalArgumentException(t)), run, depth);
                                                if (awaited == SUSPENDED) {
                                                    old = null;
                                                    return suspend(1);
                                                }
                                            } else { at = 0; awaited = run.take(); }
                                            Object value = awaited;
                                            test = value != null;
                                        }
                                        arm = test ? 1 : 0;
                                    }
                                case 2:
                                    if (at != 0 || arm == 0) {
                                        if (at == 0) {
                                            switch (o) {
                                                case String t22 -> { t2 = t22; arm = -2; }
                                                default -> { }
                                            }
                                        }
                                        if (at != 0 || arm < 0) {
                                            if (at == 0) {
                                                // Input.java:22: await(value(t, t))
                                                awaited = await(Trace.value(t2, t2), run, depth);
                                                if (awaited == SUSPENDED) {
                                                    t2 = null;
                                                    old = null;
                                                    return suspend(2);
                                                }
                                            } else { at = 0; awaited = run.take(); }
                                            String value2 = (String) awaited;
                                            arm = (value2.equals("end")) ? 2 : 0;
                                        }
                                    }
                                case 3:
                                    if (at != 0 || arm == 0) {
                                        if (at == 0) {
                                            switch (o) {
                                                case Integer n3 -> { n = n3; arm = -3; }
                                                default -> { }
                                            }
                                        }
                                        if (at != 0 || arm < 0) {
                                            if (at == 0) {
                                                // Input.java:24: await(value("n" + n, n))
                                                awaited = await(Trace.value("n" + n, n), run, depth);
                                                if (awaited == SUSPENDED) {
                                                    t2 = null;
                                                    n = null;
                                                    old = null;
                                                    return suspend(3);
                                                }
                                            } else { at = 0; awaited = run.take(); }
                                            Integer value3 = (Integer) awaited;
                                            arm = (value3 == 1) ? 3 : 0;
                                        }
                                    }
                                    if (arm == 0) {
                                        switch (o) {
                                            case Integer n22 -> { n2 = n22; arm = 4; }
                                            default -> { arm = 5; }
                                        }
                                    }
                                case 4:
                                    if (at == 0 && arm == 1) {
                                        s += "never";
                                        break choice;
                                    } else if (at == 0 && arm == 2) {
                                        { exit = 2; break leaving; }
                                    } else if (at == 0 && arm == 3) {
                                        { exit = 3; break leaving; }
                                    } else if (at == 0 && arm == 4) {
                                        s += n2;
                                        break choice;
                                    } else {
                                        if (at == 0) {
                                            old = s;
                                            // Input.java:30: await(value("default", "d"))
                                            awaited = await(Trace.value("default", "d"), run, depth);
                                            if (awaited == SUSPENDED) {
                                                release();
                                                return suspend(4);
                                            }
                                        } else { at = 0; awaited = run.take(); }
                                        String value4 = (String) awaited;
                                        s = old + value4;
                                    }
                            }
                        }
                        s += ";";
                    } catch (IllegalArgumentException e) {
                        s += e.getMessage();
                    }
                    exit = 0;
                } catch (Throwable caught) {
                    thrown = caught;
                    exit = 1;
                }
            }
            Trace.log("turn");
            if (exit == 1) throw thrown;
            if (exit == 2) break loop;
            if (exit == 3) continue loop;
        }
        return ready(s);
    }

    private void release() {
        o = null;
        t2 = null;
        n = null;
        n2 = null;
    }

    @Override
    protected void clear() {
        s = null;
        iterator = null;
        o = null;
        thrown = null;
        t2 = null;
        n = null;
        n2 = null;
        old = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:19, awaiting fail(\"f\", new IllegalArgumentException(t))";
            case 2 -> "Input.java:22, awaiting value(t, t)";
            case 3 -> "Input.java:24, awaiting value(\"n\" + n, n)";
            case 4 -> "Input.java:30, awaiting value(\"default\", \"d\")";
            default -> super.place(state);
        };
    }
}

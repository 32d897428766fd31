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

    private Object o;

    private Object p;

    private String s;

    private Integer i;

    private String left;

    private String t;

    private String s2;

    private int left2;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        boolean test = false;
        String chosen = null;
        boolean test2 = false;
        boolean test3 = false;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                o = "text";
                p = 7;
                test = (o instanceof String s3 && (s = s3) != null);
            case 1:
                if (at != 0 || test) {
                    if (at == 0) {
                        // Input.java:13: await(value("a", true))
                        awaited = await(Trace.value("a", true), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    test = (Boolean) awaited;
                }
            case 2:
                if (at != 0 || (test && (p instanceof Integer i2 && (i = i2) != null))) {
                    if (at == 0) {
                        left = s;
                        // Input.java:14: await(value("b", i))
                        awaited = await(Trace.value("b", i), run, depth);
                        if (awaited == SUSPENDED) {
                            p = null;
                            s = null;
                            i = null;
                            return suspend(2);
                        }
                    } else { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    chosen = left + value;
                } else {
                    chosen = "none";
                }
                t = chosen;
                test2 = (o instanceof String s22 && (s2 = s22) != null);
            case 3, 4:
                if (at != 0 || test2) {
                    switch (at) {
                        default:
                            // Input.java:16: await(value("c", s))
                            awaited = await(Trace.value("c", s2), run, depth);
                            if (awaited == SUSPENDED) {
                                release();
                                return suspend(3);
                            }
                        case 3:
                            if (at != 0) { at = 0; awaited = run.take(); }
                            String value2 = (String) awaited;
                            test3 = value2.isEmpty();
                        case 4:
                            if (at != 0 || !test3) {
                                if (at == 0) {
                                    left2 = s2.length();
                                    // Input.java:16: await(value("d", 4))
                                    awaited = await(Trace.value("d", 4), run, depth);
                                    if (awaited == SUSPENDED) {
                                        release2();
                                        return suspend(4);
                                    }
                                } else { at = 0; awaited = run.take(); }
                                Integer value3 = (Integer) awaited;
                                test3 = left2 == value3;
                            }
                            test2 = test3;
                    }
                }
                boolean b = test2;
                return ready(t + b);
        }
    }

    private void release() {
        o = null;
        p = null;
        s = null;
        i = null;
        left = null;
    }

    private void release2() {
        o = null;
        p = null;
        s = null;
        i = null;
        left = null;
        s2 = null;
    }

    @Override
    protected void clear() {
        o = null;
        p = null;
        s = null;
        i = null;
        left = null;
        t = null;
        s2 = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:13, awaiting value(\"a\", true)";
            case 2 -> "Input.java:14, awaiting value(\"b\", i)";
            case 3 -> "Input.java:16, awaiting value(\"c\", s)";
            case 4 -> "Input.java:16, awaiting value(\"d\", 4)";
            default -> super.place(state);
        };
    }
}

package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#kind(java.lang.Object, boolean, boolean)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_kind extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_kind");
    }

    private Object o;

    private boolean first;

    private boolean second;

    private Object selected;

    private Integer n;

    private Integer n2;

    private String s;

    private Number n3;

    private Number n4;

    Input_kind(Object o, boolean first, boolean second) {
        this.o = o;
        this.first = first;
        this.second = second;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int arm = 0;
        String chosen = null;
        if (at == 0) InputAsync.Host.initialized();
        choice: {
            switch (at) {
                default:
                    selected = Trace.eval("selector", o);
                    arm = 0;
                    switch (selected) {
                        case Integer n6 when Trace.eval("sync", n6) > 5 -> { n = n6; arm = 1; }
                        case Integer n22 -> { n2 = n22; arm = -2; }
                        default -> { }
                    }
                case 1:
                    if (at != 0 || arm < 0) {
                        if (at == 0) {
                            // Input.java:15: await(value("first" + n, first))
                            awaited = await(Trace.value("first" + n2, first), run, depth);
                            if (awaited == SUSPENDED) return suspend(1);
                        } else { at = 0; awaited = run.take(); }
                        Boolean value = (Boolean) awaited;
                        arm = value ? 2 : 0;
                    }
                case 2:
                    if (at != 0 || arm == 0) {
                        if (at == 0) {
                            switch (selected) {
                                case String s2 -> { s = s2; arm = 3; }
                                case Number n32 when Trace.eval("between", false) -> { n3 = n32; arm = 4; }
                                case Number n42 -> { n4 = n42; arm = -5; }
                                default -> { }
                            }
                        }
                        if (at != 0 || arm < 0) {
                            if (at == 0) {
                                // Input.java:18: await(value("second" + n, second))
                                awaited = await(Trace.value("second" + n4, second), run, depth);
                                if (awaited == SUSPENDED) return suspend(2);
                            } else { at = 0; awaited = run.take(); }
                            Boolean value2 = (Boolean) awaited;
                            arm = value2 ? 5 : 0;
                        }
                    }
                    if (arm == 0) {
                        Integer n5;
                        switch (selected) {
                            case Integer n52 when Trace.eval("last", n52) == 3 -> { n5 = n52; arm = 6; }
                            default -> { arm = 7; }
                        }
                    }
                case 3, 4:
                    if (at == 0 && arm == 1) {
                        chosen = "large" + n;
                    } else if (at == 0 && arm == 2) {
                        chosen = "first" + n2;
                    } else if (at == 0 ? arm == 3 : at <= 3) {
                        if (at == 0) {
                            // Input.java:16: await(value("s", s))
                            awaited = await(Trace.value("s", s), run, depth);
                            if (awaited == SUSPENDED) {
                                release();
                                return suspend(3);
                            }
                        } else { at = 0; awaited = run.take(); }
                        String value3 = (String) awaited;
                        chosen = "text" + value3;
                    } else if (at == 0 && arm == 4) {
                        chosen = "never" + n3;
                    } else if (at != 0 || arm == 5) {
                        if (at == 0) {
                            Trace.log("second");
                            // Input.java:20: await(value("n", n))
                            awaited = await(Trace.value("n", n4), run, depth);
                            if (awaited == SUSPENDED) {
                                release2();
                                return suspend(4);
                            }
                        } else { at = 0; awaited = run.take(); }
                        Number value4 = (Number) awaited;
                        chosen = "second" + value4 + n4;
                        break choice;
                    } else if (arm == 6) {
                        chosen = "three";
                    } else {
                        chosen = "default" + o;
                    }
            }
        }
        return ready(chosen);
    }

    private void release() {
        o = null;
        selected = null;
        n = null;
        n2 = null;
        s = null;
        n3 = null;
        n4 = null;
    }

    private void release2() {
        o = null;
        selected = null;
        n = null;
        n2 = null;
        s = null;
        n3 = null;
    }

    @Override
    protected void clear() {
        o = null;
        selected = null;
        n = null;
        n2 = null;
        s = null;
        n3 = null;
        n4 = null;
    }

    @Override
    protected String method() {
        return "Input.kind";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:15, awaiting value(\"first\" + n, first)";
            case 2 -> "Input.java:18, awaiting value(\"second\" + n, second)";
            case 3 -> "Input.java:16, awaiting value(\"s\", s)";
            case 4 -> "Input.java:20, awaiting value(\"n\", n)";
            default -> super.place(state);
        };
    }
}

package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#after(java.lang.Object)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_after extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_after");
    }

    private Object o;

    private String s;

    private String t;

    private Object p2;

    Input_after(Object o) {
        this.o = o;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        Object p = null;
        int arm = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                s = "";
                arm = 0;
                switch (o) {
                    case null -> { }
                    case Object p3 -> { p = p3; arm = -1; }
                }
            case 1:
                if (at != 0 || arm < 0) {
                    if (at == 0) {
                        // Input.java:25: await(value("p" + p, false))
                        awaited = await(Trace.value("p" + p, false), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    Boolean value = (Boolean) awaited;
                    arm = value ? 1 : 0;
                }
            case 2:
                if (at != 0 || arm == 0) {
                    if (at == 0) {
                        switch (o) {
                            case String t2 -> { t = t2; arm = -2; }
                            case null, default -> { }
                        }
                    }
                    if (at != 0 || arm < 0) {
                        if (at == 0) {
                            // Input.java:26: await(value("t" + t, t.isEmpty()))
                            awaited = await(Trace.value("t" + t, t.isEmpty()), run, depth);
                            if (awaited == SUSPENDED) {
                                t = null;
                                return suspend(2);
                            }
                        } else { at = 0; awaited = run.take(); }
                        Boolean value2 = (Boolean) awaited;
                        arm = value2 ? 2 : 0;
                    }
                }
                if (arm == 0) {
                    switch (o) {
                        case null -> { arm = 3; }
                        case Object p22 -> { p2 = p22; arm = 4; }
                    }
                }
                if (arm == 1) {
                    s += "never";
                } else if (arm == 2) {
                    s += "empty";
                } else if (arm == 3) {
                    s += Trace.eval("null", "null");
                } else {
                    s += p2;
                }
                return ready(s);
        }
    }

    @Override
    protected void clear() {
        o = null;
        s = null;
        t = null;
        p2 = null;
    }

    @Override
    protected String method() {
        return "Input.after";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:25, awaiting value(\"p\" + p, false)";
            case 2 -> "Input.java:26, awaiting value(\"t\" + t, t.isEmpty())";
            default -> super.place(state);
        };
    }
}

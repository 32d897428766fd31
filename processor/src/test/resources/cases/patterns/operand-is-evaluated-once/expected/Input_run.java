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

    private String a;

    private Integer b;

    private String c;

    private int left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        boolean test = false;
        boolean test2 = false;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                s = "";
                test = (Trace.eval("o", (Object) "x") instanceof String a2 && (a = a2) != null);
            case 1:
                if (at != 0 || test) {
                    if (at == 0) {
                        // Input.java:13: await(value("a", (Object) 1))
                        awaited = await(Trace.value("a", (Object) 1), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    Object value = awaited;
                    test = (value instanceof Integer b2 && (b = b2) != null);
                }
                if (test) {
                    s += a + b;
                }
                test2 = (Trace.eval("p", (Object) null) instanceof String c2 && (c = c2) != null);
            case 2:
                if (at != 0 || test2) {
                    if (at == 0) {
                        left = c.length();
                        // Input.java:14: await(value("never", 1))
                        awaited = await(Trace.value("never", 1), run, depth);
                        if (awaited == SUSPENDED) {
                            a = null;
                            b = null;
                            c = null;
                            return suspend(2);
                        }
                    } else { at = 0; awaited = run.take(); }
                    Integer value2 = (Integer) awaited;
                    test2 = left == value2;
                }
                if (!(test2)) {
                    s += "none";
                }
                return ready(s);
        }
    }

    @Override
    protected void clear() {
        s = null;
        a = null;
        b = null;
        c = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:13, awaiting value(\"a\", (Object) 1)";
            case 2 -> "Input.java:14, awaiting value(\"never\", 1)";
            default -> super.place(state);
        };
    }
}

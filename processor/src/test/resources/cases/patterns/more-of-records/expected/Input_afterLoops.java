package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#afterLoops(java.lang.Object)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_afterLoops extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_afterLoops");
    }

    private Object o;

    private String a;

    private Object b;

    private int old;

    private String s;

    private Object p;

    private String c;

    private Integer d;

    private String left;

    private Object e;

    private Object f;

    Input_afterLoops(Object o) {
        this.o = o;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int turns = 0;
        boolean test = false;
        String chosen = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                turns = 0;
            case 1:
                while (at != 0 || (!((o instanceof Input.Pair(String a2, var b2) && ((a = a2) == a2 | (b = b2) == b2 | true))))) {
                    if (at == 0) {
                        old = turns;
                        // Input.java:39: await(value("turn" + turns, 1))
                        awaited = await(Trace.value("turn" + turns, 1), run, depth);
                        if (awaited == SUSPENDED) {
                            o = null;
                            return suspend(1);
                        }
                    } else { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    turns = old + value;
                    o = new Input.Pair<>("s" + turns, turns);
                }
                s = a + b;
                p = o;
                test = (p instanceof Input.Pair(String c2, Integer d2) && ((c = c2) == c2 | (d = d2) == d2 | true));
            case 2:
                if (at != 0 || test) {
                    if (at == 0) {
                        // Input.java:44: await(value("is", true))
                        awaited = await(Trace.value("is", true), run, depth);
                        if (awaited == SUSPENDED) {
                            o = null;
                            a = null;
                            b = null;
                            return suspend(2);
                        }
                    } else { at = 0; awaited = run.take(); }
                    test = (Boolean) awaited;
                }
                boolean is = test && c.length() == 2 && d == 1;
                left = s + is;
            case 3:
                if (at != 0 || ((p instanceof Input.Pair(var e2, var f2) && ((e = e2) == e2 | (f = f2) == f2 | true)))) {
                    if (at == 0) {
                        // Input.java:45: await(value("e", e))
                        awaited = await(Trace.value("e", e), run, depth);
                        if (awaited == SUSPENDED) {
                            release();
                            return suspend(3);
                        }
                    } else { at = 0; awaited = run.take(); }
                    Object value2 = awaited;
                    chosen = value2.toString() + f;
                } else {
                    chosen = "never";
                }
                return ready(left + chosen);
        }
    }

    private void release() {
        o = null;
        a = null;
        b = null;
        s = null;
        p = null;
        c = null;
        d = null;
        e = null;
    }

    @Override
    protected void clear() {
        o = null;
        a = null;
        b = null;
        s = null;
        p = null;
        c = null;
        d = null;
        left = null;
        e = null;
        f = null;
    }

    @Override
    protected String method() {
        return "Input.afterLoops";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:39, awaiting value(\"turn\" + turns, 1)";
            case 2 -> "Input.java:44, awaiting value(\"is\", true)";
            case 3 -> "Input.java:45, awaiting value(\"e\", e)";
            default -> super.place(state);
        };
    }
}

package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends IntMachine {
    static {
        Abi.check(1, "Input_run");
    }

    private Input.Box b;

    private Input.Box c;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        Object o = null;
        boolean test = false;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                o = Input.box("bound");
                test = (o instanceof Input.Box b2 && (b = b2) != null);
            case 1:
                if (at != 0 || test) {
                    if (at == 0) {
                        // Input.java:21: await(value("a", true))
                        awaited = await(Trace.value("a", true), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    test = (Boolean) awaited;
                }
                if (test) {
                    Trace.log(b.value() != null);
                }
                o = null;
                // Input.java:23: await(releasing("b", 1, "bound", "in bound"))
                if (await(Trace.releasing("b", 1, "bound", "in bound"), run, depth) == SUSPENDED) {
                    b = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; run.take(); }
                if (!(Input.box("negated") instanceof Input.Box c2 && (c = c2) != null)) return ready(1);
                // Input.java:25: await(value("c", 1))
                if (await(Trace.value("c", 1), run, depth) == SUSPENDED) {
                    b = null;
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; run.take(); }
                Trace.log(c.value() != null);
                // Input.java:27: await(releasing("d", 1, "negated", "in negated"))
                awaited = await(Trace.releasing("d", 1, "negated", "in negated"), run, depth);
                if (awaited == SUSPENDED) {
                    b = null;
                    c = null;
                    return suspend(4);
                }
            case 4:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                return ready(value);
        }
    }

    @Override
    protected void clear() {
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
            case 1 -> "Input.java:21, awaiting value(\"a\", true)";
            case 2 -> "Input.java:23, awaiting releasing(\"b\", 1, \"bound\", \"in bound\")";
            case 3 -> "Input.java:25, awaiting value(\"c\", 1)";
            case 4 -> "Input.java:27, awaiting releasing(\"d\", 1, \"negated\", \"in negated\")";
            default -> super.place(state);
        };
    }
}

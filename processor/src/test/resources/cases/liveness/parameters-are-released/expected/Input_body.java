package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#body(java.lang.Object, java.lang.Object)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_body extends IntMachine {
    static {
        Abi.check(1, "Input_body");
    }

    private Object a;

    private Object b;

    Input_body(Object a, Object b) {
        this.a = a;
        this.b = b;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                Trace.log(a);
                // Input.java:14: await(releasing("first", 1, "a"))
                if (await(Trace.releasing("first", 1, "a"), run, depth) == SUSPENDED) {
                    a = null;
                    return suspend(1);
                }
            case 1:
                if (at != 0) { at = 0; run.take(); }
                Trace.log(b);
                // Input.java:16: await(releasing("second", 1, "a", "b"))
                awaited = await(Trace.releasing("second", 1, "a", "b"), run, depth);
                if (awaited == SUSPENDED) {
                    a = null;
                    b = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                return ready(value);
        }
    }

    @Override
    protected void clear() {
        a = null;
        b = null;
    }

    @Override
    protected String method() {
        return "Input.body";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:14, awaiting releasing(\"first\", 1, \"a\")";
            case 2 -> "Input.java:16, awaiting releasing(\"second\", 1, \"a\", \"b\")";
            default -> super.place(state);
        };
    }
}

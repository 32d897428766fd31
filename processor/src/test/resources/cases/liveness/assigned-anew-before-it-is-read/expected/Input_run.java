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

    private Object a;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                a = Trace.tracked("a", new Object());
                Trace.log(a);
                // Input.java:16: await(releasing("first", true, "a"))
                awaited = await(Trace.releasing("first", true, "a"), run, depth);
                if (awaited == SUSPENDED) {
                    a = null;
                    return suspend(1);
                }
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Boolean value = (Boolean) awaited;
                if (value) {
                    a = Trace.tracked("b", new Object());
                } else {
                    a = "never";
                }
                // Input.java:21: await(value("second", 1))
                if (await(Trace.value("second", 1), run, depth) == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; run.take(); }
                Trace.log(a);
                // Input.java:23: await(releasing("third", 1, "a", "b"))
                awaited = await(Trace.releasing("third", 1, "a", "b"), run, depth);
                if (awaited == SUSPENDED) {
                    a = null;
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value2 = (Integer) awaited;
                return ready(value2);
        }
    }

    @Override
    protected void clear() {
        a = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:16, awaiting releasing(\"first\", true, \"a\")";
            case 2 -> "Input.java:21, awaiting value(\"second\", 1)";
            case 3 -> "Input.java:23, awaiting releasing(\"third\", 1, \"a\", \"b\")";
            default -> super.place(state);
        };
    }
}

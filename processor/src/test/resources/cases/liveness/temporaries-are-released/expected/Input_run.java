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

    private Object arg1;

    private int n;

    private int old;

    private String left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                arg1 = Trace.tracked("a", new Object());
                // Input.java:14: await(value("first", 1))
                awaited = await(Trace.value("first", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                n = Input.size(arg1, value);
                old = n;
                // Input.java:15: await(releasing("second", 1, "a"))
                awaited = await(Trace.releasing("second", 1, "a"), run, depth);
                if (awaited == SUSPENDED) {
                    arg1 = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value2 = (Integer) awaited;
                n = old + value2;
                left = "" + Trace.tracked("b", new StringBuilder("b"));
                // Input.java:16: await(releasing("third", 1, "b"))
                awaited = await(Trace.releasing("third", 1, "b"), run, depth);
                if (awaited == SUSPENDED) {
                    arg1 = null;
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value3 = (Integer) awaited;
                String s = left + value3;
                return ready(n + s.length());
        }
    }

    @Override
    protected void clear() {
        arg1 = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:14, awaiting value(\"first\", 1)";
            case 2 -> "Input.java:15, awaiting releasing(\"second\", 1, \"a\")";
            case 3 -> "Input.java:16, awaiting releasing(\"third\", 1, \"b\")";
            default -> super.place(state);
        };
    }
}

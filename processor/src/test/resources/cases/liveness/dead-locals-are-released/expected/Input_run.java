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

    private Object b;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                Object a = Trace.tracked("a", new Object());
                Trace.log(a);
                // Input.java:16: await(releasing("first", 1, "a"))
                if (await(Trace.releasing("first", 1, "a"), run, depth) == SUSPENDED) {
                    return suspend(1);
                }
            case 1:
                if (at != 0) { at = 0; run.take(); }
                b = Trace.tracked("b", new Object());
                // Input.java:18: await(value("second", 1))
                if (await(Trace.value("second", 1), run, depth) == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; run.take(); }
                Trace.log(b);
                // Input.java:20: await(releasing("third", 1, "a", "b"))
                if (await(Trace.releasing("third", 1, "a", "b"), run, depth) == SUSPENDED) {
                    b = null;
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; run.take(); }
                return ready(1);
        }
    }

    @Override
    protected void clear() {
        b = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:16, awaiting releasing(\"first\", 1, \"a\")";
            case 2 -> "Input.java:18, awaiting value(\"second\", 1)";
            case 3 -> "Input.java:20, awaiting releasing(\"third\", 1, \"a\", \"b\")";
            default -> super.place(state);
        };
    }
}

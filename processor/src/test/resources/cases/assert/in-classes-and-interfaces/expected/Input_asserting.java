package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import dev.pollen.support.VoidMachine;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#asserting()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_asserting extends IntMachine {
    private static final boolean assertions$;

    static {
        Abi.check(1, "Input_asserting");
        assertions$ = Input.class.desiredAssertionStatus();
    }

    private int x;

    Input_asserting() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:33: await(value("a", 1))
                awaited = await(Trace.value("a", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                x = (Integer) awaited;
                final int x2 = x;
                Input.tried(new Runnable() {
                    @Override
                    public void run() {
                        { if (assertions$asked() && !(x2 == 2)) throw new AssertionError(); }
                    }
                });
                // Input.java:45: await(value("b", 2))
                if (await(Trace.value("b", 2), run, depth) == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; run.take(); }
                new Local().positive(x);
                final int x3 = x;
                Input.tried(() -> new Local().positive(-x3));
                // Input.java:48: Inside.check(x)
                Input_Inside_check call = new Input_Inside_check(x);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(3, call, run, depth);
                }
            case 3:
                if (at != 0) { at = 0; run.take(); }
                // Input.java:49: Off.check(x)
                VoidMachine call2 = OffAsync.check$machine(x);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(4, call2, run, depth);
                }
            case 4:
                if (at != 0) { at = 0; run.take(); }
                return ready(x);
        }
    }

    @Override
    protected String method() {
        return "Input.asserting";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:33, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:45, awaiting value(\"b\", 2)";
            case 3 -> "Input.java:48, awaiting Inside.check(x)";
            case 4 -> "Input.java:49, awaiting Off.check(x)";
            default -> super.place(state);
        };
    }

    private static boolean assertions$asked() {
        return assertions$;
    }

    static class Local {
        void positive(int n) {
            { if (assertions$asked() && !(n > 0)) throw new AssertionError(Trace.eval("message", n)); }
        }
    }
}

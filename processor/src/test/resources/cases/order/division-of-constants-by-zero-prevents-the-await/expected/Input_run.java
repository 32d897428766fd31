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

    private String old;

    private int left;

    private String left3;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                s = "";
            case 1:
                try {
                    if (at == 0) {
                        old = s;
                        left = 1 / 0;
                        // Input.java:15: await(value("never", 1))
                        awaited = await(Trace.value("never", 1), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    s = old + (left + value);
                } catch (ArithmeticException e) {
                    s += e.getMessage();
                }
            case 2:
                try {
                    if (at == 0) {
                        old = s;
                        left = 1 % (Input.ZERO * 2);
                        // Input.java:20: await(value("never", 1))
                        awaited = await(Trace.value("never", 1), run, depth);
                        if (awaited == SUSPENDED) return suspend(2);
                    } else { at = 0; awaited = run.take(); }
                    Integer value2 = (Integer) awaited;
                    s = old + (left + value2);
                } catch (ArithmeticException e2) {
                    s += ", " + e2.getMessage();
                }
                left3 = s + ", ";
                // Input.java:24: await(value("a", 1))
                awaited = await(Trace.value("a", 1), run, depth);
                if (awaited == SUSPENDED) {
                    s = null;
                    old = null;
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value3 = (Integer) awaited;
                return ready(left3 + (7 % 4 + value3));
        }
    }

    @Override
    protected void clear() {
        s = null;
        old = null;
        left3 = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:15, awaiting value(\"never\", 1)";
            case 2 -> "Input.java:20, awaiting value(\"never\", 1)";
            case 3 -> "Input.java:24, awaiting value(\"a\", 1)";
            default -> super.place(state);
        };
    }
}

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

    private Integer big;

    private boolean same;

    private boolean unboxed;

    private int left;

    private boolean less;

    private String left2;

    private boolean other;

    private boolean left4;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                big = 1000;
                // Input.java:13: await(value("a", big))
                awaited = await(Trace.value("a", big), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                same = value == big;
                // Input.java:14: await(value("b", 1000))
                awaited = await(Trace.value("b", 1000), run, depth);
                if (awaited == SUSPENDED) {
                    big = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value2 = (Integer) awaited;
                unboxed = value2 == 1000;
                left = Trace.eval("left", 1);
                // Input.java:15: await(value("c", 2L))
                awaited = await(Trace.value("c", 2L), run, depth);
                if (awaited == SUSPENDED) {
                    big = null;
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Long value3 = (Long) awaited;
                less = left < value3;
                left2 = Trace.eval("left", "x");
                // Input.java:16: await(value("d", "y"))
                awaited = await(Trace.value("d", "y"), run, depth);
                if (awaited == SUSPENDED) {
                    big = null;
                    return suspend(4);
                }
            case 4:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value4 = (String) awaited;
                other = left2 != value4;
                left4 = Trace.eval("left", true);
                // Input.java:17: await(value("e", true))
                awaited = await(Trace.value("e", true), run, depth);
                if (awaited == SUSPENDED) {
                    big = null;
                    left2 = null;
                    return suspend(5);
                }
            case 5:
                if (at != 0) { at = 0; awaited = run.take(); }
                Boolean value5 = (Boolean) awaited;
                left4 = (left4 ^ value5);
                left = Trace.eval("l", 6);
                // Input.java:17: await(value("f", 3))
                awaited = await(Trace.value("f", 3), run, depth);
                if (awaited == SUSPENDED) {
                    big = null;
                    left2 = null;
                    return suspend(6);
                }
            case 6:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value6 = (Integer) awaited;
                boolean bits = left4 | (left & value6) == 2;
                return ready(same + " " + unboxed + " " + less + " " + other + " " + bits);
        }
    }

    @Override
    protected void clear() {
        big = null;
        left2 = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:13, awaiting value(\"a\", big)";
            case 2 -> "Input.java:14, awaiting value(\"b\", 1000)";
            case 3 -> "Input.java:15, awaiting value(\"c\", 2L)";
            case 4 -> "Input.java:16, awaiting value(\"d\", \"y\")";
            case 5 -> "Input.java:17, awaiting value(\"e\", true)";
            case 6 -> "Input.java:17, awaiting value(\"f\", 3)";
            default -> super.place(state);
        };
    }
}

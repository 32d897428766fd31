package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#negated(java.lang.Object)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_negated extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_negated");
    }

    private Object o;

    private Integer left;

    private Object inner;

    private String right;

    private String left3;

    Input_negated(Object o) {
        this.o = o;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
            case 1:
                if (at != 0 || (!((o instanceof Input.Pair(Input.Pair(Integer left2, var inner2), String right2) && ((left = left2) == left2 | (inner = inner2) == inner2 | (right = right2) == right2 | true))))) {
                    if (at == 0) {
                        // Input.java:19: await(value("n", 1))
                        awaited = await(Trace.value("n", 1), run, depth);
                        if (awaited == SUSPENDED) {
                            release();
                            return suspend(1);
                        }
                    } else { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    return ready("none" + value);
                }
                left3 = "" + (left);
                // Input.java:20: await(value("left", "l"))
                awaited = await(Trace.value("left", "l"), run, depth);
                if (awaited == SUSPENDED) {
                    o = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value2 = (String) awaited;
                String s = left3 + value2 + right;
                final Object inner3 = inner;
                final Integer left4 = left;
                Supplier<String> later = () -> s + inner3 + left4;
                // Input.java:22: await(value("later", later.get()))
                awaited = await(Trace.value("later", later.get()), run, depth);
                if (awaited == SUSPENDED) {
                    release2();
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value3 = (String) awaited;
                return ready(value3);
        }
    }

    private void release() {
        o = null;
        left = null;
        inner = null;
        right = null;
    }

    private void release2() {
        o = null;
        left = null;
        inner = null;
        right = null;
        left3 = null;
    }

    @Override
    protected void clear() {
        o = null;
        left = null;
        inner = null;
        right = null;
        left3 = null;
    }

    @Override
    protected String method() {
        return "Input.negated";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:19, awaiting value(\"n\", 1)";
            case 2 -> "Input.java:20, awaiting value(\"left\", \"l\")";
            case 3 -> "Input.java:22, awaiting value(\"later\", later.get())";
            default -> super.place(state);
        };
    }
}

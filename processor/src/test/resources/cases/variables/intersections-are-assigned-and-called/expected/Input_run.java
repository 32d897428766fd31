package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.io.Serializable;
import java.lang.constant.Constable;
import java.lang.constant.ConstantDesc;
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

    private Serializable kept;

    private String old;

    private Serializable arg1;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        String s = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                kept = Input.pick(1, "a", true);
                // Input.java:22: await(value("a", 1))
                awaited = await(Trace.value("a", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                int x = (Integer) awaited;
                s = Input.take(((Serializable & Comparable<? extends Serializable> & Constable & ConstantDesc) kept), x);
                kept = Input.pick(2, "b", false);
                ((Serializable & Comparable<? extends Serializable> & Constable & ConstantDesc) kept).hashCode();
                old = s;
                arg1 = ((Serializable & Comparable<? extends Serializable> & Constable & ConstantDesc) kept);
                // Input.java:26: await(value("b", 2))
                awaited = await(Trace.value("b", 2), run, depth);
                if (awaited == SUSPENDED) {
                    kept = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                s = old + (Input.take(((Serializable & Comparable<? extends Serializable> & Constable & ConstantDesc) arg1), value));
                old = s;
                arg1 = Input.pick(3, "c", true);
                // Input.java:27: await(value("c", 3))
                awaited = await(Trace.value("c", 3), run, depth);
                if (awaited == SUSPENDED) {
                    kept = null;
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value2 = (Integer) awaited;
                s = old + (Input.take(((Serializable & Comparable<? extends Serializable> & Constable & ConstantDesc) arg1), value2));
                old = s;
                // Input.java:28: await(value("d", pick(4, "d", true)))
                awaited = await(Trace.value("d", Input.pick(4, "d", true)), run, depth);
                if (awaited == SUSPENDED) {
                    kept = null;
                    arg1 = null;
                    return suspend(4);
                }
            case 4:
                if (at != 0) { at = 0; awaited = run.take(); }
                Serializable value3 = (Serializable) awaited;
                s = old + (Input.take(((Serializable & Comparable<? extends Serializable> & Constable & ConstantDesc) value3), Trace.eval("e", 4)));
                return ready(s);
        }
    }

    @Override
    protected void clear() {
        kept = null;
        old = null;
        arg1 = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:22, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:26, awaiting value(\"b\", 2)";
            case 3 -> "Input.java:27, awaiting value(\"c\", 3)";
            case 4 -> "Input.java:28, awaiting value(\"d\", pick(4, \"d\", true))";
            default -> super.place(state);
        };
    }
}

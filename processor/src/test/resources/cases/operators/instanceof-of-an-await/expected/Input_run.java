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

    private boolean a;

    private Integer i;

    private int left;

    private boolean b;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        boolean test = false;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                Object o = "text";
                // Input.java:12: await(value("a", o))
                awaited = await(Trace.value("a", o), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Object value = awaited;
                a = value instanceof String;
                // Input.java:13: await(value("b", (Object) 1))
                awaited = await(Trace.value("b", (Object) 1), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Object value2 = awaited;
                test = (value2 instanceof Integer i2 && (i = i2) != null);
            case 3:
                if (at != 0 || test) {
                    if (at == 0) {
                        left = i;
                        // Input.java:13: await(value("c", 0))
                        awaited = await(Trace.value("c", 0), run, depth);
                        if (awaited == SUSPENDED) {
                            i = null;
                            return suspend(3);
                        }
                    } else { at = 0; awaited = run.take(); }
                    Integer value3 = (Integer) awaited;
                    test = left > value3;
                }
                b = test;
                // Input.java:14: await(value("d", (Object) null))
                awaited = await(Trace.value("d", (Object) null), run, depth);
                if (awaited == SUSPENDED) {
                    i = null;
                    return suspend(4);
                }
            case 4:
                if (at != 0) { at = 0; awaited = run.take(); }
                Object value4 = awaited;
                boolean c = value4 instanceof String s && s.isEmpty();
                return ready(a + " " + b + " " + c);
        }
    }

    @Override
    protected void clear() {
        i = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:12, awaiting value(\"a\", o)";
            case 2 -> "Input.java:13, awaiting value(\"b\", (Object) 1)";
            case 3 -> "Input.java:13, awaiting value(\"c\", 0)";
            case 4 -> "Input.java:14, awaiting value(\"d\", (Object) null)";
            default -> super.place(state);
        };
    }
}

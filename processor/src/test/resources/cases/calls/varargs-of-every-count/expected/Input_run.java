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

    private String left;

    private String arg1;

    private Integer arg2;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:17: await(value("a", "none"))
                awaited = await(Trace.value("a", "none"), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value = (String) awaited;
                left = Input.show(value);
                // Input.java:18: await(value("b", 1))
                awaited = await(Trace.value("b", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value2 = (Integer) awaited;
                left = left
                        + Input.show("one", value2);
                arg1 = Trace.eval("two", "two");
                arg2 = Trace.eval("x", 1);
                // Input.java:19: await(value("c", 'c'))
                awaited = await(Trace.value("c", 'c'), run, depth);
                if (awaited == SUSPENDED) return suspend(3);
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Character value3 = (Character) awaited;
                left = left
                        + Input.show(arg1, arg2, value3);
                // Input.java:20: await(value("d", new Object[] {1, 2}))
                awaited = await(Trace.value("d", new Object[] {1, 2}), run, depth);
                if (awaited == SUSPENDED) {
                    arg1 = null;
                    arg2 = null;
                    return suspend(4);
                }
            case 4:
                if (at != 0) { at = 0; awaited = run.take(); }
                Object[] value4 = (Object[]) awaited;
                left = left
                        + Input.show("array", value4);
                // Input.java:21: await(value("e", (Object) null))
                awaited = await(Trace.value("e", (Object) null), run, depth);
                if (awaited == SUSPENDED) {
                    arg1 = null;
                    arg2 = null;
                    return suspend(5);
                }
            case 5:
                if (at != 0) { at = 0; awaited = run.take(); }
                Object value5 = awaited;
                return ready(left
                        + Input.show("null", (Object[]) value5));
        }
    }

    @Override
    protected void clear() {
        left = null;
        arg1 = null;
        arg2 = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:17, awaiting value(\"a\", \"none\")";
            case 2 -> "Input.java:18, awaiting value(\"b\", 1)";
            case 3 -> "Input.java:19, awaiting value(\"c\", 'c')";
            case 4 -> "Input.java:20, awaiting value(\"d\", new Object[] {1, 2})";
            case 5 -> "Input.java:21, awaiting value(\"e\", (Object) null)";
            default -> super.place(state);
        };
    }
}

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

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        Object o = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                s = null;
                old = s;
                // Input.java:12: await(value("a", "a"))
                awaited = await(Trace.value("a", "a"), run, depth);
                if (awaited == SUSPENDED) {
                    s = null;
                    return suspend(1);
                }
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value = (String) awaited;
                s = old + value;
                old = s;
                // Input.java:13: await(value("b", 'b'))
                awaited = await(Trace.value("b", 'b'), run, depth);
                if (awaited == SUSPENDED) {
                    s = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Character value2 = (Character) awaited;
                s = old + value2;
                old = s;
                // Input.java:14: await(value("c", (String) null))
                awaited = await(Trace.value("c", (String) null), run, depth);
                if (awaited == SUSPENDED) {
                    s = null;
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value3 = (String) awaited;
                s = old + value3;
                o = "o";
                old = "" + o;
                // Input.java:16: await(value("d", "d"))
                awaited = await(Trace.value("d", "d"), run, depth);
                if (awaited == SUSPENDED) return suspend(4);
            case 4:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value4 = (String) awaited;
                o = old + value4;
                return ready(s + o);
        }
    }

    @Override
    protected void clear() {
        s = null;
        old = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:12, awaiting value(\"a\", \"a\")";
            case 2 -> "Input.java:13, awaiting value(\"b\", 'b')";
            case 3 -> "Input.java:14, awaiting value(\"c\", (String) null)";
            case 4 -> "Input.java:16, awaiting value(\"d\", \"d\")";
            default -> super.place(state);
        };
    }
}

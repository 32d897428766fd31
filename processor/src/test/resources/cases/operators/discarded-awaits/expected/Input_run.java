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

    private Void nothing;

    private Object o;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:11: await(value("a", 1))
                if (await(Trace.value("a", 1), run, depth) == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; run.take(); }
                // Input.java:12: await(value("b", (Void) null))
                awaited = await(Trace.value("b", (Void) null), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                nothing = (Void) awaited;
                // Input.java:13: await(value("c", null))
                awaited = await(Trace.value("c", null), run, depth);
                if (awaited == SUSPENDED) return suspend(3);
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                o = awaited;
                // Input.java:14: await(value("d", "x"))
                awaited = await(Trace.value("d", "x"), run, depth);
                if (awaited == SUSPENDED) return suspend(4);
            case 4:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value = (String) awaited;
                value.length();
                return ready(nothing + " " + o);
        }
    }

    @Override
    protected void clear() {
        nothing = null;
        o = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:11, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:12, awaiting value(\"b\", (Void) null)";
            case 3 -> "Input.java:13, awaiting value(\"c\", null)";
            case 4 -> "Input.java:14, awaiting value(\"d\", \"x\")";
            default -> super.place(state);
        };
    }
}

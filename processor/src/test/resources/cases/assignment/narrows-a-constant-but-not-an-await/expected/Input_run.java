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

    private byte b;

    private char c;

    private long l;

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
                b = 1;
                c = 66;
                // Input.java:17: await(value("a", 2))
                awaited = await(Trace.value("a", 2), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                l = (Integer) awaited;
                // Input.java:18: await(value("b", 3L))
                awaited = await(Trace.value("b", 3L), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                o = awaited;
                // Input.java:19: await(value("c", 'x'))
                awaited = await(Trace.value("c", 'x'), run, depth);
                if (awaited == SUSPENDED) return suspend(3);
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                double d = (Character) awaited;
                return ready(b + " " + c + " " + l + " " + o + " " + d);
        }
    }

    @Override
    protected void clear() {
        o = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:17, awaiting value(\"a\", 2)";
            case 2 -> "Input.java:18, awaiting value(\"b\", 3L)";
            case 3 -> "Input.java:19, awaiting value(\"c\", 'x')";
            default -> super.place(state);
        };
    }
}

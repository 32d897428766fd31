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

    private Input object;

    private Input receiver;

    private int plain;

    private int old;

    private int compound;

    private int left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                object = new Input();
                receiver = Trace.eval("object", object);
                // Input.java:15: await(value("a", 2))
                awaited = await(Trace.value("a", 2), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                plain = (receiver.x = value);
                receiver = Trace.eval("object", object);
                old = receiver.x;
                // Input.java:16: await(value("b", 5))
                awaited = await(Trace.value("b", 5), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value2 = (Integer) awaited;
                compound = (receiver.x = old * value2);
                left = Trace.eval("object", object).x++;
                // Input.java:17: await(value("c", 0))
                awaited = await(Trace.value("c", 0), run, depth);
                if (awaited == SUSPENDED) {
                    receiver = null;
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value3 = (Integer) awaited;
                int after = left + value3;
                return ready(plain + " " + compound + " " + after + " " + object.x);
        }
    }

    @Override
    protected void clear() {
        object = null;
        receiver = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:15, awaiting value(\"a\", 2)";
            case 2 -> "Input.java:16, awaiting value(\"b\", 5)";
            case 3 -> "Input.java:17, awaiting value(\"c\", 0)";
            default -> super.place(state);
        };
    }
}

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

    private StringBuilder receiver;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:12: await(value("a", new StringBuilder("a")))
                awaited = await(Trace.value("a", new StringBuilder("a")), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                receiver = (StringBuilder) awaited;
                // Input.java:13: await(value("b", "b"))
                awaited = await(Trace.value("b", "b"), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value = (String) awaited;
                receiver = receiver
                        .append(value)
                        .append(Trace.eval("c", 'c'));
                // Input.java:15: await(value("d", 4))
                awaited = await(Trace.value("d", 4), run, depth);
                if (awaited == SUSPENDED) return suspend(3);
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value2 = (Integer) awaited;
                return ready(receiver
                        .append(value2)
                        .reverse()
                        .toString());
        }
    }

    @Override
    protected void clear() {
        receiver = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:12, awaiting value(\"a\", new StringBuilder(\"a\"))";
            case 2 -> "Input.java:13, awaiting value(\"b\", \"b\")";
            case 3 -> "Input.java:15, awaiting value(\"d\", 4)";
            default -> super.place(state);
        };
    }
}

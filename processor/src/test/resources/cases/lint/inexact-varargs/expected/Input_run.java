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

    private String[] texts;

    private String left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                texts = new String[] {"x", "y"};
                // Input.java:17: await(value("a", "a"))
                awaited = await(Trace.value("a", "a"), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value = (String) awaited;
                String a = Input.show(value, (Object[]) texts) + Input.show("b", (Object) texts) + Input.show("c", (Object[]) null);
                left = a + Input.show("d", (Object[]) texts);
                // Input.java:18: await(value("b", "e"))
                awaited = await(Trace.value("b", "e"), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value2 = (String) awaited;
                left = left + Input.show(value2, (Object[]) null);
                // Input.java:18: await(value("c", "f"))
                awaited = await(Trace.value("c", "f"), run, depth);
                if (awaited == SUSPENDED) return suspend(3);
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value3 = (String) awaited;
                return ready(left + Input.show(value3, (Object[]) texts));
        }
    }

    @Override
    protected void clear() {
        texts = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:17, awaiting value(\"a\", \"a\")";
            case 2 -> "Input.java:18, awaiting value(\"b\", \"e\")";
            case 3 -> "Input.java:18, awaiting value(\"c\", \"f\")";
            default -> super.place(state);
        };
    }
}

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

    private int base;

    private int x;

    private String arg1;

    private String s;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:22: await(value("a", 10))
                awaited = await(Trace.value("a", 10), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                base = (Integer) awaited;
                // Input.java:23: await(value("b", 1))
                awaited = await(Trace.value("b", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                final int base2 = base;
                x = Input.apply(y -> y + base2, value);
                arg1 = Trace.eval("s", "text");
                // Input.java:24: await(value("c", "none"))
                awaited = await(Trace.value("c", "none"), run, depth);
                if (awaited == SUSPENDED) return suspend(3);
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value2 = (String) awaited;
                s = Input.map(arg1, t -> t.substring(1), value2);
                arg1 = Trace.eval("t", "text");
                // Input.java:25: await(value("d", 0))
                awaited = await(Trace.value("d", 0), run, depth);
                if (awaited == SUSPENDED) return suspend(4);
            case 4:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value3 = (Integer) awaited;
                int n = Input.map(arg1, String::length, value3);
                return ready(x + s + n);
        }
    }

    @Override
    protected void clear() {
        arg1 = null;
        s = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:22, awaiting value(\"a\", 10)";
            case 2 -> "Input.java:23, awaiting value(\"b\", 1)";
            case 3 -> "Input.java:24, awaiting value(\"c\", \"none\")";
            case 4 -> "Input.java:25, awaiting value(\"d\", 0)";
            default -> super.place(state);
        };
    }
}

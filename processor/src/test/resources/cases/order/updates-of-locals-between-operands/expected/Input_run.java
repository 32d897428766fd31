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

    private int x;

    private int y;

    private int z;

    private String left;

    private String old;

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
                x = 1;
                y = 1;
                z = 1;
                left = x + ",";
                // Input.java:14: await(value("a", x++))
                awaited = await(Trace.value("a", x++), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                s = left + value + "," + x;
                old = s;
                left = ";" + y + ",";
                // Input.java:15: await(value("b", y += 5))
                awaited = await(Trace.value("b", y += 5), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value2 = (Integer) awaited;
                s = old + (left + value2 + "," + y);
                old = s;
                left = ";" + z + ",";
                // Input.java:16: await(value("c", --z))
                awaited = await(Trace.value("c", --z), run, depth);
                if (awaited == SUSPENDED) return suspend(3);
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value3 = (Integer) awaited;
                s = old + (left + value3 + "," + z);
                return ready(s);
        }
    }

    @Override
    protected void clear() {
        left = null;
        old = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:14, awaiting value(\"a\", x++)";
            case 2 -> "Input.java:15, awaiting value(\"b\", y += 5)";
            case 3 -> "Input.java:16, awaiting value(\"c\", --z)";
            default -> super.place(state);
        };
    }
}

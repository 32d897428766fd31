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

    private int i;

    private byte b;

    private double d;

    private char left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                Object o = "text";
                // Input.java:13: await(value("a", o))
                awaited = await(Trace.value("a", o), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Object value = awaited;
                s = (String) value;
                // Input.java:14: await(value("b", (Object) 5))
                awaited = await(Trace.value("b", (Object) 5), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Object value2 = awaited;
                i = (int) value2;
                // Input.java:15: await(value("c", 300))
                awaited = await(Trace.value("c", 300), run, depth);
                if (awaited == SUSPENDED) return suspend(3);
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value3 = (Integer) awaited;
                b = (byte) (int) value3;
                // Input.java:16: await(value("d", 3))
                awaited = await(Trace.value("d", 3), run, depth);
                if (awaited == SUSPENDED) return suspend(4);
            case 4:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value4 = (Integer) awaited;
                d = (double) value4;
                left = Trace.eval("a", 'a');
                // Input.java:17: await(value("e", 1))
                awaited = await(Trace.value("e", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(5);
            case 5:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value5 = (Integer) awaited;
                char c = (char) (left + value5);
                return ready(s + i + b + d + c);
        }
    }

    @Override
    protected void clear() {
        s = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:13, awaiting value(\"a\", o)";
            case 2 -> "Input.java:14, awaiting value(\"b\", (Object) 5)";
            case 3 -> "Input.java:15, awaiting value(\"c\", 300)";
            case 4 -> "Input.java:16, awaiting value(\"d\", 3)";
            case 5 -> "Input.java:17, awaiting value(\"e\", 1)";
            default -> super.place(state);
        };
    }
}

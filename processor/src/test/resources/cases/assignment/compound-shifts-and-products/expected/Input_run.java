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

    private byte old;

    private int i;

    private int old2;

    private int j;

    private long old5;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        long l = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                b = 3;
                old = b;
                // Input.java:12: await(value("a", 7))
                awaited = await(Trace.value("a", 7), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                b = (byte) (old << value);
                i = -8;
                old2 = i;
                // Input.java:14: await(value("b", 28L))
                awaited = await(Trace.value("b", 28L), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Long value2 = (Long) awaited;
                i = old2 >>> value2;
                j = -8;
                old2 = j;
                // Input.java:16: await(value("c", 1L))
                awaited = await(Trace.value("c", 1L), run, depth);
                if (awaited == SUSPENDED) return suspend(3);
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Long value3 = (Long) awaited;
                j = old2 >> value3;
                old2 = i;
                // Input.java:17: await(value("d", 2))
                awaited = await(Trace.value("d", 2), run, depth);
                if (awaited == SUSPENDED) return suspend(4);
            case 4:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value4 = (Integer) awaited;
                i = old2 * (value4 + 1);
                l = 1;
                old5 = l;
                // Input.java:19: await(value("e", 40))
                awaited = await(Trace.value("e", 40), run, depth);
                if (awaited == SUSPENDED) return suspend(5);
            case 5:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value5 = (Integer) awaited;
                l = old5 << value5;
                return ready(b + "," + i + "," + j + "," + l);
        }
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:12, awaiting value(\"a\", 7)";
            case 2 -> "Input.java:14, awaiting value(\"b\", 28L)";
            case 3 -> "Input.java:16, awaiting value(\"c\", 1L)";
            case 4 -> "Input.java:17, awaiting value(\"d\", 2)";
            case 5 -> "Input.java:19, awaiting value(\"e\", 40)";
            default -> super.place(state);
        };
    }
}

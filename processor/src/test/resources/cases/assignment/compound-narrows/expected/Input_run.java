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

    private short s;

    private short old2;

    private char c;

    private char old3;

    private int i;

    private int old4;

    private int half;

    private long old6;

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
                b = 100;
                old = b;
                // Input.java:12: await(value("a", 100))
                awaited = await(Trace.value("a", 100), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                b = (byte) (old + value);
                s = 10;
                old2 = s;
                // Input.java:14: await(value("b", 2.7))
                awaited = await(Trace.value("b", 2.7), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Double value2 = (Double) awaited;
                s = (short) (old2 + value2);
                c = 'a';
                old3 = c;
                // Input.java:16: await(value("c", 1))
                awaited = await(Trace.value("c", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(3);
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value3 = (Integer) awaited;
                c = (char) (old3 + value3);
                i = 1;
                old4 = i;
                // Input.java:18: await(value("d", 33L))
                awaited = await(Trace.value("d", 33L), run, depth);
                if (awaited == SUSPENDED) return suspend(4);
            case 4:
                if (at != 0) { at = 0; awaited = run.take(); }
                Long value4 = (Long) awaited;
                i = old4 << value4;
                half = 7;
                old4 = half;
                // Input.java:20: await(value("e", 0.5f))
                awaited = await(Trace.value("e", 0.5f), run, depth);
                if (awaited == SUSPENDED) return suspend(5);
            case 5:
                if (at != 0) { at = 0; awaited = run.take(); }
                Float value5 = (Float) awaited;
                half = (int) (old4 * value5);
                l = -1;
                old6 = l;
                // Input.java:22: await(value("f", 60))
                awaited = await(Trace.value("f", 60), run, depth);
                if (awaited == SUSPENDED) return suspend(6);
            case 6:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value6 = (Integer) awaited;
                l = old6 >>> value6;
                return ready(b + " " + s + " " + c + " " + i + " " + half + " " + l);
        }
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:12, awaiting value(\"a\", 100)";
            case 2 -> "Input.java:14, awaiting value(\"b\", 2.7)";
            case 3 -> "Input.java:16, awaiting value(\"c\", 1)";
            case 4 -> "Input.java:18, awaiting value(\"d\", 33L)";
            case 5 -> "Input.java:20, awaiting value(\"e\", 0.5f)";
            case 6 -> "Input.java:22, awaiting value(\"f\", 60)";
            default -> super.place(state);
        };
    }
}

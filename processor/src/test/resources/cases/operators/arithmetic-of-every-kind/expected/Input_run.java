package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.lang.constant.Constable;
import java.lang.constant.ConstantDesc;
import java.util.Arrays;
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

    private float f;

    private double d;

    private int i1;

    private int i2;

    private long l1;

    private float f1;

    private double d1;

    private int i3;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                b = 7;
                short s = 300;
                c = 'A';
                l = 1L << 40;
                f = 1.5f;
                d = 0.1;
                // Input.java:18: await(value("a", s))
                awaited = await(Trace.value("a", s), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Short value = (Short) awaited;
                i1 = b + value;
                // Input.java:19: await(value("b", b))
                awaited = await(Trace.value("b", b), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Byte value2 = (Byte) awaited;
                i2 = c - value2;
                // Input.java:20: await(value("c", 2))
                awaited = await(Trace.value("c", 2), run, depth);
                if (awaited == SUSPENDED) return suspend(3);
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value3 = (Integer) awaited;
                l1 = l * value3;
                // Input.java:21: await(value("d", 2L))
                awaited = await(Trace.value("d", 2L), run, depth);
                if (awaited == SUSPENDED) return suspend(4);
            case 4:
                if (at != 0) { at = 0; awaited = run.take(); }
                Long value4 = (Long) awaited;
                f1 = f / value4;
                // Input.java:22: await(value("e", f))
                awaited = await(Trace.value("e", f), run, depth);
                if (awaited == SUSPENDED) return suspend(5);
            case 5:
                if (at != 0) { at = 0; awaited = run.take(); }
                Float value5 = (Float) awaited;
                d1 = d + value5;
                // Input.java:23: await(value("f", 5))
                awaited = await(Trace.value("f", 5), run, depth);
                if (awaited == SUSPENDED) return suspend(6);
            case 6:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value6 = (Integer) awaited;
                i3 = 17 % value6;
                // Input.java:24: await(value("g", 3L))
                awaited = await(Trace.value("g", 3L), run, depth);
                if (awaited == SUSPENDED) return suspend(7);
            case 7:
                if (at != 0) { at = 0; awaited = run.take(); }
                Long value7 = (Long) awaited;
                long s1 = l >>> value7;
                return ready(Arrays.asList(i1, i2, l1, f1, d1, i3, s1).stream()
                        .map(x -> ((Number & Comparable<? extends Number> & Constable & ConstantDesc) x) + ((Number & Comparable<? extends Number> & Constable & ConstantDesc) x).getClass().getSimpleName())
                        .toList()
                        .toString());
        }
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:18, awaiting value(\"a\", s)";
            case 2 -> "Input.java:19, awaiting value(\"b\", b)";
            case 3 -> "Input.java:20, awaiting value(\"c\", 2)";
            case 4 -> "Input.java:21, awaiting value(\"d\", 2L)";
            case 5 -> "Input.java:22, awaiting value(\"e\", f)";
            case 6 -> "Input.java:23, awaiting value(\"f\", 5)";
            case 7 -> "Input.java:24, awaiting value(\"g\", 3L)";
            default -> super.place(state);
        };
    }
}

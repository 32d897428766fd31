package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.List;
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

    private String x2;

    private String old;

    private String left;

    private long x3;

    private long left2;

    private List<String> x4;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                s = "";
                // Input.java:14: await(value("a", 1))
                awaited = await(Trace.value("a", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                int x = (Integer) awaited;
                s += x;
                // Input.java:18: await(value("b", "b"))
                awaited = await(Trace.value("b", "b"), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                x2 = (String) awaited;
                old = s;
                left = x2;
                // Input.java:19: await(value("c", 1))
                awaited = await(Trace.value("c", 1), run, depth);
                if (awaited == SUSPENDED) {
                    s = null;
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                s = old + (left + value + x2);
                x3 = 0;
            case 4:
                for (; at != 0 || x3 < 1; x3++) {
                    if (at == 0) {
                        old = s;
                        left2 = x3;
                        // Input.java:21: await(value("d", 2L))
                        awaited = await(Trace.value("d", 2L), run, depth);
                        if (awaited == SUSPENDED) {
                            s = null;
                            x2 = null;
                            left = null;
                            return suspend(4);
                        }
                    } else { at = 0; awaited = run.take(); }
                    Long value2 = (Long) awaited;
                    s = old + (left2 + value2 + x3);
                }
            case 5:
                if (at != 0 || s.length() > 3) {
                    if (at == 0) {
                        x4 = List.of(s);
                        // Input.java:24: await(value("e", 1))
                        if (await(Trace.value("e", 1), run, depth) == SUSPENDED) {
                            release();
                            return suspend(5);
                        }
                    } else { at = 0; run.take(); }
                    s = x4.get(0);
                } else {
                    double x5 = 1.5;
                    s += x5;
                }
                return ready(s);
        }
    }

    private void release() {
        s = null;
        x2 = null;
        old = null;
        left = null;
    }

    @Override
    protected void clear() {
        s = null;
        x2 = null;
        old = null;
        left = null;
        x4 = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:14, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:18, awaiting value(\"b\", \"b\")";
            case 3 -> "Input.java:19, awaiting value(\"c\", 1)";
            case 4 -> "Input.java:21, awaiting value(\"d\", 2L)";
            case 5 -> "Input.java:24, awaiting value(\"e\", 1)";
            default -> super.place(state);
        };
    }
}

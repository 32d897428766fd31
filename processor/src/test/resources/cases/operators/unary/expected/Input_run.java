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

    private int minus;

    private boolean not;

    private int inverse;

    private int plus;

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
                // Input.java:11: await(value("a", 1))
                awaited = await(Trace.value("a", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                minus = -value;
                // Input.java:12: await(value("b", true))
                awaited = await(Trace.value("b", true), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Boolean value2 = (Boolean) awaited;
                not = !value2;
                // Input.java:13: await(value("c", 5))
                awaited = await(Trace.value("c", 5), run, depth);
                if (awaited == SUSPENDED) return suspend(3);
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value3 = (Integer) awaited;
                inverse = ~value3;
                // Input.java:14: await(value("d", 'a'))
                awaited = await(Trace.value("d", 'a'), run, depth);
                if (awaited == SUSPENDED) return suspend(4);
            case 4:
                if (at != 0) { at = 0; awaited = run.take(); }
                Character value4 = (Character) awaited;
                plus = +value4;
                // Input.java:15: await(value("e", 3))
                awaited = await(Trace.value("e", 3), run, depth);
                if (awaited == SUSPENDED) return suspend(5);
            case 5:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value5 = (Integer) awaited;
                long cast = (long) (int) value5;
                left = minus + " " + not + " " + inverse + " " + plus + " " + cast + " ";
                // Input.java:16: await(value("f", 2))
                awaited = await(Trace.value("f", 2), run, depth);
                if (awaited == SUSPENDED) return suspend(6);
            case 6:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value6 = (Integer) awaited;
                return ready(left + (-(-(value6))));
        }
    }

    @Override
    protected void clear() {
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:11, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:12, awaiting value(\"b\", true)";
            case 3 -> "Input.java:13, awaiting value(\"c\", 5)";
            case 4 -> "Input.java:14, awaiting value(\"d\", 'a')";
            case 5 -> "Input.java:15, awaiting value(\"e\", 3)";
            case 6 -> "Input.java:16, awaiting value(\"f\", 2)";
            default -> super.place(state);
        };
    }
}

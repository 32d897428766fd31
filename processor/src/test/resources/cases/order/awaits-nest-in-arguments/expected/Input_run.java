package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends IntMachine {
    static {
        Abi.check(1, "Input_run");
    }

    private int arg1;

    private int arg2;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:13: await(value("a", 1))
                awaited = await(Trace.value("a", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value3 = (Integer) awaited;
                // Input.java:13: await(value("b", await(value("a", 1)) + 1))
                awaited = await(Trace.value("b", value3 + 1), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value2 = (Integer) awaited;
                // Input.java:13: await(value("c", await(value("b", await(value("a", 1)) + ...
                awaited = await(Trace.value("c", value2 * 10), run, depth);
                if (awaited == SUSPENDED) return suspend(3);
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                // Input.java:13: await(value("d", await(value("c", await(value("b", await(...
                awaited = await(Trace.value("d", value - 1), run, depth);
                if (awaited == SUSPENDED) return suspend(4);
            case 4:
                if (at != 0) { at = 0; awaited = run.take(); }
                int x = (Integer) awaited;
                arg1 = Trace.eval("x", x);
                // Input.java:14: await(value("e", 5))
                awaited = await(Trace.value("e", 5), run, depth);
                if (awaited == SUSPENDED) return suspend(5);
            case 5:
                if (at != 0) { at = 0; awaited = run.take(); }
                arg2 = (Integer) awaited;
                // Input.java:14: await(value("f", 6))
                awaited = await(Trace.value("f", 6), run, depth);
                if (awaited == SUSPENDED) return suspend(6);
            case 6:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value4 = (Integer) awaited;
                return ready(Input.sum(arg1, arg2, Input.sum(value4, Trace.eval("seven", 7), 0)));
        }
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:13, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:13, awaiting value(\"b\", await(value(\"a\", 1)) + 1)";
            case 3 -> "Input.java:13, awaiting await(value(\"c\", await(value(\"b\", await(value(\"a\", 1)) + ...";
            case 4 -> "Input.java:13, awaiting await(value(\"d\", await(value(\"c\", await(value(\"b\", await(...";
            case 5 -> "Input.java:14, awaiting value(\"e\", 5)";
            case 6 -> "Input.java:14, awaiting value(\"f\", 6)";
            default -> super.place(state);
        };
    }
}

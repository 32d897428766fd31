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

    private Input.Shape[] array;

    private int index;

    private Input.Shape each;

    private int left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int sum = 0;
        int area = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:29: await(value("a", 0))
                awaited = await(Trace.value("a", 0), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                sum = (Integer) awaited;
                array = Input.Shape.values();
                index = 0;
            case 2, 3:
                for (; at != 0 || index < array.length; index = index + 1) {
                    switch (at) {
                        default:
                            each = array[index];
                            left = 1000 * sum;
                            // Input.java:30: await(value("b", 5))
                            awaited = await(Trace.value("b", 5), run, depth);
                            if (awaited == SUSPENDED) return suspend(2);
                        case 2:
                            if (at != 0) { at = 0; awaited = run.take(); }
                            Integer value = (Integer) awaited;
                            // Input.java:30: each.area(await(value("b", 5)))
                            IntMachine call = Input_ShapeAsync.area$machine(each, value);
                            if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                                each = null;
                                return suspend(3, call, run, depth);
                            }
                            area = call.result;
                        case 3:
                            if (at != 0) { at = 0; area = ((IntMachine) run.take()).result; }
                            sum = left + area;
                    }
                }
                return ready(sum);
        }
    }

    @Override
    protected void clear() {
        array = null;
        each = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:29, awaiting value(\"a\", 0)";
            case 2 -> "Input.java:30, awaiting value(\"b\", 5)";
            case 3 -> "Input.java:30, awaiting each.area(await(value(\"b\", 5)))";
            default -> super.place(state);
        };
    }
}

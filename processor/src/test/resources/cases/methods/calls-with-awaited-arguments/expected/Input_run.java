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

    private int arg12;

    private int left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int add2 = 0;
        int add = 0;
        int add3 = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                arg1 = Trace.eval("one", 1);
                // Input.java:19: await(value("a", 2))
                awaited = await(Trace.value("a", 2), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                arg12 = (Integer) awaited;
                // Input.java:19: add(3, 4)
                Input_add call = new Input_add(3, 4);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(2, call, run, depth);
                }
                add2 = call.result;
            case 2:
                if (at != 0) { at = 0; add2 = ((Input_add) run.take()).result; }
                // Input.java:19: add(await(value("a", 2)), add(3, 4))
                Input_add call2 = new Input_add(arg12, add2);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(3, call2, run, depth);
                }
                add = call2.result;
            case 3:
                if (at != 0) { at = 0; add = ((Input_add) run.take()).result; }
                // Input.java:19: add(eval("one", 1), add(await(value("a", 2)), add(3, 4)))
                Input_add call3 = new Input_add(arg1, add);
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    return suspend(4, call3, run, depth);
                }
                left = call3.result;
            case 4:
                if (at != 0) { at = 0; left = ((Input_add) run.take()).result; }
                // Input.java:19: await(value("b", 6))
                awaited = await(Trace.value("b", 6), run, depth);
                if (awaited == SUSPENDED) return suspend(5);
            case 5:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                // Input.java:19: add(5, await(value("b", 6)))
                Input_add call4 = new Input_add(5, value);
                if (depth == Run.LIMIT || !call4.step(run, depth + 1)) {
                    return suspend(6, call4, run, depth);
                }
                add3 = call4.result;
            case 6:
                if (at != 0) { at = 0; add3 = ((Input_add) run.take()).result; }
                return ready(left + add3);
        }
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:19, awaiting value(\"a\", 2)";
            case 2 -> "Input.java:19, awaiting add(3, 4)";
            case 3 -> "Input.java:19, awaiting add(await(value(\"a\", 2)), add(3, 4))";
            case 4 -> "Input.java:19, awaiting add(eval(\"one\", 1), add(await(value(\"a\", 2)), add(3, 4)))";
            case 5 -> "Input.java:19, awaiting value(\"b\", 6)";
            case 6 -> "Input.java:19, awaiting add(5, await(value(\"b\", 6)))";
            default -> super.place(state);
        };
    }
}

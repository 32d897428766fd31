package cases;

import cases.support.Trace;
import dev.pollen.Future;
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

    private int old;

    private int left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int x = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:18: await(future("a"))
                awaited = await(Input.future("a"), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                x = (Integer) awaited;
                old = x;
                // Input.java:19: await(releasing("b", 1, "a"))
                awaited = await(Trace.releasing("b", 1, "a"), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                x = old + value;
                Future<Integer> c = Input.future("c");
                old = x;
                // Input.java:21: await(c)
                awaited = await(c, run, depth);
                if (awaited == SUSPENDED) return suspend(3);
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value2 = (Integer) awaited;
                x = old + value2;
                left = x;
                // Input.java:22: await(releasing("d", 1, "a", "c"))
                awaited = await(Trace.releasing("d", 1, "a", "c"), run, depth);
                if (awaited == SUSPENDED) return suspend(4);
            case 4:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value3 = (Integer) awaited;
                return ready(left + value3);
        }
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:18, awaiting future(\"a\")";
            case 2 -> "Input.java:19, awaiting releasing(\"b\", 1, \"a\")";
            case 3 -> "Input.java:21, awaiting c";
            case 4 -> "Input.java:22, awaiting releasing(\"d\", 1, \"a\", \"c\")";
            default -> super.place(state);
        };
    }
}

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

    private int n;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                Future<Integer> wrong = (Future<Integer>) (Future<?>) Trace.value("a", "text");
                // Input.java:15: await(wrong)
                awaited = await(wrong, run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Object o = awaited;
                Trace.log("passed on " + o);
                n = 0;
            case 2:
                try {
                    if (at == 0) {
                        // Input.java:19: await((Future<Integer>) (Future<?>) value("b", "text"))
                        awaited = await((Future<Integer>) (Future<?>) Trace.value("b", "text"), run, depth);
                        if (awaited == SUSPENDED) return suspend(2);
                    } else { at = 0; awaited = run.take(); }
                    n = (Integer) awaited;
                } catch (ClassCastException e) {
                    Trace.log("caught");
                }
                return ready(n);
        }
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:15, awaiting wrong";
            case 2 -> "Input.java:19, awaiting (Future<Integer>) (Future<?>) value(\"b\", \"text\")";
            default -> super.place(state);
        };
    }
}

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

    private int i;

    private int j;

    private int k;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                k = 0;
                i = 0;
                // Input.java:15: await(value("j", 10))
                awaited = await(Trace.value("j", 10), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                j = (Integer) awaited;
            case 2:
                while (at != 0 || i < j) {
                    if (at == 0) {
                        Trace.log("body " + k);
                        i += 4;
                        Trace.log("update " + i);
                        // Input.java:15: await(value("k" + i, i))
                        awaited = await(Trace.value("k" + i, i), run, depth);
                        if (awaited == SUSPENDED) return suspend(2);
                    } else { at = 0; awaited = run.take(); }
                    k = (Integer) awaited;
                }
                return ready(i + " " + j + " " + k);
        }
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:15, awaiting value(\"j\", 10)";
            case 2 -> "Input.java:15, awaiting value(\"k\" + i, i)";
            default -> super.place(state);
        };
    }
}

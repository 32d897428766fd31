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

    private int i;

    private int old;

    private int left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int sum = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                sum = 0;
                i = 0;
            case 1:
                for (; at != 0 || i < 5; i++) {
                    if (at != 0 || i > 10) {
                        if (at == 0) {
                            old = sum;
                            // Input.java:13: await(value("never", 1))
                            awaited = await(Trace.value("never", 1), run, depth);
                            if (awaited == SUSPENDED) return suspend(1);
                        } else { at = 0; awaited = run.take(); }
                        Integer value = (Integer) awaited;
                        sum = old + value;
                    }
                    sum += i;
                }
                left = sum;
                // Input.java:16: await(value("a", 100))
                awaited = await(Trace.value("a", 100), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value2 = (Integer) awaited;
                return ready(left + value2);
        }
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:13, awaiting value(\"never\", 1)";
            case 2 -> "Input.java:16, awaiting value(\"a\", 100)";
            default -> super.place(state);
        };
    }
}

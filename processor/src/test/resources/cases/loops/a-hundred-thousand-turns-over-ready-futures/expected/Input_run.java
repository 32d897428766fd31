package cases;

import cases.support.Trace;
import dev.pollen.Futures;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.LongMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends LongMachine {
    static {
        Abi.check(1, "Input_run");
    }

    private int i;

    private long old;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        long sum = 0;
        if (at == 0) {
            InputAsync.Host.initialized();
            sum = 0;
            i = 0;
        }
        for (; at != 0 || i < 100_000; i++) {
            switch (at) {
                default:
                    old = sum;
                    // Input.java:14: await(Futures.ready(i))
                    awaited = await(Futures.ready(i), run, depth);
                    if (awaited == SUSPENDED) return suspend(1);
                case 1:
                    if (at != 0) { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    sum = old + value;
                case 2:
                    if (at != 0 || i % 50_000 == 0) {
                        if (at == 0) {
                            old = sum;
                            // Input.java:15: await(value("a" + i, 1))
                            awaited = await(Trace.value("a" + i, 1), run, depth);
                            if (awaited == SUSPENDED) return suspend(2);
                        } else { at = 0; awaited = run.take(); }
                        Integer value2 = (Integer) awaited;
                        sum = old + value2;
                    }
            }
        }
        return ready(sum);
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:14, awaiting Futures.ready(i)";
            case 2 -> "Input.java:15, awaiting value(\"a\" + i, 1)";
            default -> super.place(state);
        };
    }
}

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

    private int sum;

    private int i;

    private int old;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            sum = 0;
            i = 0;
        }
        for (; at != 0 || i < 2; i++) {
            switch (at) {
                default:
                    // Input.java:14: await(value("j" + i, i))
                    awaited = await(Trace.value("j" + i, i), run, depth);
                    if (awaited == SUSPENDED) return suspend(1);
                case 1:
                    if (at != 0) { at = 0; awaited = run.take(); }
                    int j = (Integer) awaited;
                    for (; j < 2; j++) {
                        sum += 10 * i + j;
                        Trace.log(i + " " + j);
                    }
                    old = sum;
                    // Input.java:18: await(value("i" + i, 1000))
                    awaited = await(Trace.value("i" + i, 1000), run, depth);
                    if (awaited == SUSPENDED) return suspend(2);
                case 2:
                    if (at != 0) { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    sum = old + value;
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
            case 1 -> "Input.java:14, awaiting value(\"j\" + i, i)";
            case 2 -> "Input.java:18, awaiting value(\"i\" + i, 1000)";
            default -> super.place(state);
        };
    }
}

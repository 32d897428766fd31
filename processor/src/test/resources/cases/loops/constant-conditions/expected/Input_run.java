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

    private int old;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int i = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                i = 0;
            case 1:
                loop: while (true) {
                    if (at == 0) {
                        old = i;
                        // Input.java:14: await(value("a" + i, 1))
                        awaited = await(Trace.value("a" + i, 1), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    i = old + value;
                    if (i == 2) break loop;
                }
            case 2:
                do {
                    if (at == 0) {
                        old = i;
                        // Input.java:18: await(value("b", 10))
                        awaited = await(Trace.value("b", 10), run, depth);
                        if (awaited == SUSPENDED) return suspend(2);
                    } else { at = 0; awaited = run.take(); }
                    Integer value2 = (Integer) awaited;
                    i = old + value2;
                } while (false);
            case 3:
                while (true) {
                    if (at == 0) {
                        old = i;
                        // Input.java:21: await(value("c", 100))
                        awaited = await(Trace.value("c", 100), run, depth);
                        if (awaited == SUSPENDED) return suspend(3);
                    } else { at = 0; awaited = run.take(); }
                    Integer value3 = (Integer) awaited;
                    i = old + value3;
                    return ready(i);
                }
        }
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:14, awaiting value(\"a\" + i, 1)";
            case 2 -> "Input.java:18, awaiting value(\"b\", 10)";
            case 3 -> "Input.java:21, awaiting value(\"c\", 100)";
            default -> super.place(state);
        };
    }
}

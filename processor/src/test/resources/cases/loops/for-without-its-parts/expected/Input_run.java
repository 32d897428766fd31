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

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                i = 0;
            case 1:
                loop: while (true) {
                    if (at == 0) {
                        // Input.java:14: await(value("a" + i, i == 1))
                        awaited = await(Trace.value("a" + i, i == 1), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    Boolean value = (Boolean) awaited;
                    if (value) {
                        break loop;
                    }
                    i++;
                }
                // Input.java:17: await(value("b", 0))
                awaited = await(Trace.value("b", 0), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                int j = (Integer) awaited;
                loop: for (;; j++) {
                    if (j == 2) break loop;
                    i += 10;
                }
            case 3:
                while (at != 0 || i < 100) {
                    if (at == 0) {
                        ;
                        old = i;
                        // Input.java:21: await(value("c", 90))
                        awaited = await(Trace.value("c", 90), run, depth);
                        if (awaited == SUSPENDED) return suspend(3);
                    } else { at = 0; awaited = run.take(); }
                    Integer value2 = (Integer) awaited;
                    i = old + value2;
                }
            case 4:
                loop: while (true) {
                    if (at == 0) {
                        // Input.java:22: await(value("d", false))
                        awaited = await(Trace.value("d", false), run, depth);
                        if (awaited == SUSPENDED) return suspend(4);
                    } else { at = 0; awaited = run.take(); }
                    Boolean value3 = (Boolean) awaited;
                    if (!value3) break loop;
                    Trace.log("never");
                }
                return ready(i);
        }
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:14, awaiting value(\"a\" + i, i == 1)";
            case 2 -> "Input.java:17, awaiting value(\"b\", 0)";
            case 3 -> "Input.java:21, awaiting value(\"c\", 90)";
            case 4 -> "Input.java:22, awaiting value(\"d\", false)";
            default -> super.place(state);
        };
    }
}

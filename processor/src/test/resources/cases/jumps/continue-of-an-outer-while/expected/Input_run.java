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

    private int n;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            i = 0;
            n = 0;
        }
        outer: while (true) {
            switch (at) {
                default:
                    // Input.java:14: await(value("w" + i, i < 3))
                    awaited = await(Trace.value("w" + i, i < 3), run, depth);
                    if (awaited == SUSPENDED) return suspend(1);
                case 1:
                    if (at != 0) { at = 0; awaited = run.take(); }
                    Boolean value = (Boolean) awaited;
                    if (!value) break outer;
                case 2:
                    next: {
                        if (at == 0) {
                            i++;
                        }
                        loop: while (true) {
                            if (at == 0) {
                                n++;
                                if (i == 2) break next;
                                // Input.java:19: await(value("d" + n, false))
                                awaited = await(Trace.value("d" + n, false), run, depth);
                                if (awaited == SUSPENDED) return suspend(2);
                            } else { at = 0; awaited = run.take(); }
                            Boolean value2 = (Boolean) awaited;
                            if (!value2) break loop;
                        }
                        n += 10;
                    }
            }
        }
        return ready(n);
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:14, awaiting value(\"w\" + i, i < 3)";
            case 2 -> "Input.java:19, awaiting value(\"d\" + n, false)";
            default -> super.place(state);
        };
    }
}

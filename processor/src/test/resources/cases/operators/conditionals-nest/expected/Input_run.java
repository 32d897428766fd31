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

    private int n;

    private int left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        Integer value = null;
        int chosen = 0;
        int chosen2 = 0;
        int chosen3 = 0;
        Boolean value2 = null;
        Integer chosen4 = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                n = 2;
                // Input.java:12: await(value("a", 1))
                awaited = await(Trace.value("a", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                value = (Integer) awaited;
            case 2, 3:
                if (at == 0 ? n == value : at <= 2) {
                    if (at == 0) {
                        // Input.java:12: await(value("b", 10))
                        awaited = await(Trace.value("b", 10), run, depth);
                        if (awaited == SUSPENDED) return suspend(2);
                    } else { at = 0; awaited = run.take(); }
                    chosen = (Integer) awaited;
                } else {
                    if (at != 0 || n == 2) {
                        if (at == 0) {
                            // Input.java:12: await(value("c", 20))
                            awaited = await(Trace.value("c", 20), run, depth);
                            if (awaited == SUSPENDED) return suspend(3);
                        } else { at = 0; awaited = run.take(); }
                        chosen2 = (Integer) awaited;
                    } else {
                        chosen2 = 30;
                    }
                    chosen = chosen2;
                }
                left = chosen;
            case 4, 5, 6:
                if (at == 0 && n > 5) {
                    chosen3 = 1;
                } else {
                    switch (at) {
                        default:
                            // Input.java:13: await(value("d", false))
                            awaited = await(Trace.value("d", false), run, depth);
                            if (awaited == SUSPENDED) return suspend(4);
                        case 4:
                            if (at != 0) { at = 0; awaited = run.take(); }
                            value2 = (Boolean) awaited;
                        case 5, 6:
                            if (at == 0 ? value2 : at <= 5) {
                                if (at == 0) {
                                    // Input.java:13: await(value("e", 3))
                                    awaited = await(Trace.value("e", 3), run, depth);
                                    if (awaited == SUSPENDED) return suspend(5);
                                } else { at = 0; awaited = run.take(); }
                                chosen4 = (Integer) awaited;
                            } else {
                                if (at == 0) {
                                    // Input.java:13: await(value("f", 4))
                                    awaited = await(Trace.value("f", 4), run, depth);
                                    if (awaited == SUSPENDED) return suspend(6);
                                } else { at = 0; awaited = run.take(); }
                                chosen4 = (Integer) awaited;
                            }
                            chosen3 = chosen4;
                    }
                }
                return ready(left
                        + chosen3);
        }
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:12, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:12, awaiting value(\"b\", 10)";
            case 3 -> "Input.java:12, awaiting value(\"c\", 20)";
            case 4 -> "Input.java:13, awaiting value(\"d\", false)";
            case 5 -> "Input.java:13, awaiting value(\"e\", 3)";
            case 6 -> "Input.java:13, awaiting value(\"f\", 4)";
            default -> super.place(state);
        };
    }
}

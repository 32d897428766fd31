package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#mixed(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_mixed extends IntMachine {
    static {
        Abi.check(1, "Input_mixed");
    }

    private int tail;

    private int k;

    private int arm;

    private int old;

    Input_mixed(int tail) {
        this.tail = tail;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            k = 0;
        }
        choice: {
            switch (at) {
                default:
                    // Input.java:18: await(value("tail", tail))
                    awaited = await(Trace.value("tail", tail), run, depth);
                    if (awaited == SUSPENDED) return suspend(1);
                case 1:
                    if (at != 0) { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    arm = 5;
                    switch (value) {
                        case 3 -> { arm = 1; }
                        case 2 -> { arm = 2; }
                        case (char) ':' - '9' -> { arm = 3; }
                        default -> { arm = 4; }
                    }
                case 2:
                    if (at != 0 || arm <= 1) {
                        if (at == 0) {
                            old = k;
                            // Input.java:21: await(value("three", 300))
                            awaited = await(Trace.value("three", 300), run, depth);
                            if (awaited == SUSPENDED) return suspend(2);
                        } else { at = 0; awaited = run.take(); }
                        Integer value2 = (Integer) awaited;
                        k = old + value2;
                    }
                case 3:
                    if (at != 0 || arm <= 2) {
                        if (at == 0) {
                            // first; of two

                            /* second: of two */
                            old = k;
                            // Input.java:27: await(value("two", 20))
                            awaited = await(Trace.value("two", 20), run, depth);
                            if (awaited == SUSPENDED) return suspend(3);
                        } else { at = 0; awaited = run.take(); }
                        Integer value3 = (Integer) awaited;
                        k = old + value3;
                    }
                case 4:
                    if (at != 0 || arm <= 3) {
                        if (at == 0) {
                            // one
                            old = k;
                            // Input.java:31: await(value("one", 1))
                            awaited = await(Trace.value("one", 1), run, depth);
                            if (awaited == SUSPENDED) return suspend(4);
                        } else { at = 0; awaited = run.take(); }
                        Integer value4 = (Integer) awaited;
                        k = old + value4;
                        Trace.log("one");
                        break choice;
                    }
                    // never; mind
                    Trace.log("default");
            }
        }
        return ready(k);
    }

    @Override
    protected String method() {
        return "Input.mixed";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:18, awaiting value(\"tail\", tail)";
            case 2 -> "Input.java:21, awaiting value(\"three\", 300)";
            case 3 -> "Input.java:27, awaiting value(\"two\", 20)";
            case 4 -> "Input.java:31, awaiting value(\"one\", 1)";
            default -> super.place(state);
        };
    }
}

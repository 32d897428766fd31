package cases;

import cases.support.Trace;
import dev.pollen.Future;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.util.concurrent.CancellationException;
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

    private Future<Integer> second;

    private int x;

    private int arg1;

    private int arg2;

    private int value2;

    private int exit;

    private Throwable thrown;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        Future<Integer> first = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                first = Trace.value("first", 1);
                second = Trace.value("second", 2);
                x = 0;
            case 1:
                try {
                    if (at == 0) {
                        // Input.java:18: await(first)
                        awaited = await(first, run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    x = (Integer) awaited;
                } catch (CancellationException e) {
                    Trace.log("first was cancelled");
                }
            case 2, 3:
                leaving: {
                    try {
                        switch (at) {
                            default:
                                arg1 = x;
                                // Input.java:23: await(second)
                                awaited = await(second, run, depth);
                                if (awaited == SUSPENDED) {
                                    second = null;
                                    return suspend(2);
                                }
                            case 2:
                                if (at != 0) { at = 0; awaited = run.take(); }
                                arg2 = (Integer) awaited;
                                // Input.java:23: await(value("third", 3))
                                awaited = await(Trace.value("third", 3), run, depth);
                                if (awaited == SUSPENDED) {
                                    second = null;
                                    return suspend(3);
                                }
                            case 3:
                                if (at != 0) { at = 0; awaited = run.take(); }
                                Integer value = (Integer) awaited;
                                { value2 = Input.sum(arg1, arg2, value); exit = 2; break leaving; }
                        }
                    } catch (Throwable caught) {
                        thrown = caught;
                        exit = 1;
                    }
                }
                Trace.log("end");
                if (exit == 1) throw thrown;
                return ready(value2);
        }
    }

    @Override
    protected void clear() {
        second = null;
        thrown = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:18, awaiting first";
            case 2 -> "Input.java:23, awaiting second";
            case 3 -> "Input.java:23, awaiting value(\"third\", 3)";
            default -> super.place(state);
        };
    }
}

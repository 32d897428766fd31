package cases;

import cases.support.Trace;
import dev.pollen.AsyncIterator;
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

    private AsyncIterator<? extends Integer> iterator;

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
                sum = 0;
                iterator = (new Input.Numbers("n", 3)).asyncIterator();
            case 1:
                loop: while (true) {
                    if (at == 0) {
                        // Input.java:39: the next of new Numbers("n", 3)
                        awaited = await(iterator.moveNext(), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    boolean more = (Boolean) awaited;
                    if (!more) break loop;
                    int n = iterator.current();
                    sum += n;
                }
                iterator = (new Input.Numbers("none", 0)).asyncIterator();
            case 2, 3:
                loop: while (true) {
                    switch (at) {
                        default:
                            // Input.java:40: the next of new Numbers("none", 0)
                            awaited = await(iterator.moveNext(), run, depth);
                            if (awaited == SUSPENDED) return suspend(2);
                        case 2:
                            if (at != 0) { at = 0; awaited = run.take(); }
                            boolean more2 = (Boolean) awaited;
                            if (!more2) break loop;
                            int none = iterator.current();
                            old = sum;
                            // Input.java:40: await(value("never", none))
                            awaited = await(Trace.value("never", none), run, depth);
                            if (awaited == SUSPENDED) return suspend(3);
                        case 3:
                            if (at != 0) { at = 0; awaited = run.take(); }
                            Integer value = (Integer) awaited;
                            sum = old + value;
                    }
                }
                return ready(sum);
        }
    }

    @Override
    protected void clear() {
        iterator = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:39, awaiting the next of new Numbers(\"n\", 3)";
            case 2 -> "Input.java:40, awaiting the next of new Numbers(\"none\", 0)";
            case 3 -> "Input.java:40, awaiting value(\"never\", none)";
            default -> super.place(state);
        };
    }
}

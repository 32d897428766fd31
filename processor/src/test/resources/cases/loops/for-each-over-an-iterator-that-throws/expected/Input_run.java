package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.util.Iterator;
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

    private Iterator<? extends String> iterator;

    private int old;

    private IllegalStateException e;

    private int left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int clause = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                n = 0;
            case 1:
                try {
                    if (at == 0) iterator = Input.broken().iterator();
                    while (at != 0 || iterator.hasNext()) {
                        if (at == 0) {
                            String s = iterator.next();
                            old = n;
                            // Input.java:37: await(value(s, 1))
                            awaited = await(Trace.value(s, 1), run, depth);
                            if (awaited == SUSPENDED) return suspend(1);
                        } else { at = 0; awaited = run.take(); }
                        Integer value = (Integer) awaited;
                        n = old + value;
                    }
                    clause = 0;
                } catch (IllegalStateException caught) {
                    e = caught;
                    clause = 1;
                }
            case 2:
                if (at != 0 || clause == 1) {
                    if (at == 0) {
                        Trace.log(e);
                        left = n;
                        // Input.java:40: await(value("caught", 10))
                        awaited = await(Trace.value("caught", 10), run, depth);
                        if (awaited == SUSPENDED) {
                            iterator = null;
                            e = null;
                            return suspend(2);
                        }
                    } else { at = 0; awaited = run.take(); }
                    Integer value2 = (Integer) awaited;
                    return ready(left + value2);
                }
                return ready(-1);
        }
    }

    @Override
    protected void clear() {
        iterator = null;
        e = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:37, awaiting value(s, 1)";
            case 2 -> "Input.java:40, awaiting value(\"caught\", 10)";
            default -> super.place(state);
        };
    }
}

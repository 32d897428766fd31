package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.util.Iterator;
import java.util.List;
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

    private List<String> nothing;

    private Iterator<? extends String> iterator;

    private int old;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int n = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                nothing = null;
                // Input.java:14: await(value("a", 1))
                awaited = await(Trace.value("a", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                n = (Integer) awaited;
                iterator = Trace.eval("list", nothing).iterator();
            case 2:
                while (at != 0 || iterator.hasNext()) {
                    if (at == 0) {
                        String s = iterator.next();
                        old = n;
                        // Input.java:15: await(value(s, 1))
                        awaited = await(Trace.value(s, 1), run, depth);
                        if (awaited == SUSPENDED) {
                            nothing = null;
                            return suspend(2);
                        }
                    } else { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    n = old + value;
                }
                return ready(n);
        }
    }

    @Override
    protected void clear() {
        nothing = null;
        iterator = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:14, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:15, awaiting value(s, 1)";
            default -> super.place(state);
        };
    }
}

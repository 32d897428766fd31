package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.util.Arrays;
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

    private Iterator<? extends Integer> iterator;

    private int x;

    private int old;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int sum = 0;
        if (at == 0) {
            InputAsync.Host.initialized();
            sum = 0;
            iterator = Arrays.asList(1, 2, null).iterator();
        }
        while (at != 0 || iterator.hasNext()) {
            if (at == 0) {
                x = iterator.next();
                Trace.log(x);
                old = sum;
                // Input.java:16: await(value("a" + x, 2))
                awaited = await(Trace.value("a" + x, 2), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            } else { at = 0; awaited = run.take(); }
            Integer value = (Integer) awaited;
            sum = old + (x * value);
        }
        return ready(sum);
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
            case 1 -> "Input.java:16, awaiting value(\"a\" + x, 2)";
            default -> super.place(state);
        };
    }
}

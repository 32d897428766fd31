package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
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
final class Input_run extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_run");
    }

    private String s;

    private Iterator<? extends String> iterator;

    private String x;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            s = "";
            iterator = List.of("a", "b", "c", "d").iterator();
        }
        loop: while (at != 0 || iterator.hasNext()) {
            if (at == 0) {
                x = iterator.next();
                if (x.equals("a")) continue loop;
                // Input.java:15: await(value(x, x))
                awaited = await(Trace.value(x, x), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            } else { at = 0; awaited = run.take(); }
            String value = (String) awaited;
            if (value.equals("c")) {
                break loop;
            }
            s += x;
        }
        return ready(s);
    }

    @Override
    protected void clear() {
        s = null;
        iterator = null;
        x = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:15, awaiting value(x, x)";
            default -> super.place(state);
        };
    }
}

package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.concurrent.CancellationException;
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

    private int i;

    private String old;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            s = "";
            i = 0;
        }
        loop: for (; at != 0 || i < 4; i++) {
            try {
                if (at == 0) {
                    if (i == 0) continue loop;
                    if (i == 3) break loop;
                    old = s;
                    // Input.java:17: await(value("a" + i, i))
                    awaited = await(Trace.value("a" + i, i), run, depth);
                    if (awaited == SUSPENDED) return suspend(1);
                } else { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                s = old + value;
                if (i == 2) throw new IllegalStateException("two");
            } catch (IllegalStateException e) {
                if (e instanceof CancellationException) break loop;
                s += "caught";
                continue loop;
            }
            s += "|";
        }
        return ready(s);
    }

    @Override
    protected void clear() {
        s = null;
        old = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:17, awaiting value(\"a\" + i, i)";
            default -> super.place(state);
        };
    }
}

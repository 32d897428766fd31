package cases;

import cases.support.Trace;
import dev.pollen.Futures;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#finallyAfterAnEndlessLoop(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_finallyAfterAnEndlessLoop extends IntMachine {
    static {
        Abi.check(1, "Input_finallyAfterAnEndlessLoop");
    }

    private int x;

    private int value;

    private int exit;

    private Throwable thrown;

    Input_finallyAfterAnEndlessLoop(int x) {
        this.x = x;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) InputAsync.Host.initialized();
        leaving: {
            try {
                while (true) {
                    if (at == 0) {
                        // Input.java:141: await(ready(x + 1))
                        awaited = await(Futures.ready(x + 1), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    x = (Integer) awaited;
                    if (x > 3) { value = x; exit = 2; break leaving; }
                }
            } catch (Throwable caught) {
                thrown = caught;
                exit = 1;
            }
        }
        Trace.log("in finally");
        if (exit == 1) throw thrown;
        return ready(value);
    }

    @Override
    protected void clear() {
        thrown = null;
    }

    @Override
    protected String method() {
        return "Input.finallyAfterAnEndlessLoop";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:141, awaiting ready(x + 1)";
            default -> super.place(state);
        };
    }
}

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

    private String kept;

    private int i;

    private int old;

    private int value2;

    private int exit;

    private Throwable thrown;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            kept = Trace.eval("kept", "kept");
            i = 0;
        }
        leaving: {
            try {
                while (at != 0 || i < 2) {
                    if (at == 0) {
                        old = i;
                        // Input.java:16: await(value("a" + i, 1))
                        awaited = await(Trace.value("a" + i, 1), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    i = old + value;
                }
                { value2 = i; exit = 2; break leaving; }
            } catch (Throwable caught) {
                thrown = caught;
                exit = 1;
            }
        }
        Trace.log(kept + i);
        if (exit == 1) throw thrown;
        return ready(value2);
    }

    @Override
    protected void clear() {
        kept = null;
        thrown = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:16, awaiting value(\"a\" + i, 1)";
            default -> super.place(state);
        };
    }
}

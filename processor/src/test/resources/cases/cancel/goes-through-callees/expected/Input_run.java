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

    private int value;

    private int exit;

    private Throwable thrown;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        if (at == 0) InputAsync.Host.initialized();
        leaving: {
            try {
                int middle;
                if (at == 0) {
                    // Input.java:35: middle(1)
                    Input_middle call = new Input_middle(1);
                    if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                        return suspend(1, call, run, depth);
                    }
                    middle = call.result;
                } else { at = 0; middle = ((Input_middle) run.take()).result; }
                { value = middle; exit = 2; break leaving; }
            } catch (Throwable caught) {
                thrown = caught;
                exit = 1;
            }
        }
        Trace.log("outermost");
        if (exit == 1) throw thrown;
        return ready(value);
    }

    @Override
    protected void clear() {
        thrown = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:35, awaiting middle(1)";
            default -> super.place(state);
        };
    }
}

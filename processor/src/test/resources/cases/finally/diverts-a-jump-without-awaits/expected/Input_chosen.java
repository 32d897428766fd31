package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#chosen(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_chosen extends IntMachine {
    static {
        Abi.check(1, "Input_chosen");
    }

    private int kind;

    Input_chosen(int kind) {
        this.kind = kind;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int arm = 0;
        int chosen = 0;
        if (at == 0) InputAsync.Host.initialized();
        choice: {
            if (at == 0) {
                arm = switch (kind) {
                    case 0 -> 1;
                    default -> 2;
                };
            }
            if (at == 0 && arm == 1) {
                {
                    try {
                        { chosen = Trace.eval("replaced", 1); return true; }
                    } finally {
                        { chosen = 2; break choice; }
                    }
                }
            } else {
                if (at == 0) {
                    // Input.java:35: await(value("a", 3))
                    awaited = await(Trace.value("a", 3), run, depth);
                    if (awaited == SUSPENDED) return suspend(1);
                } else { at = 0; awaited = run.take(); }
                chosen = (Integer) awaited;
            }
        }
        int result2 = chosen;
        return ready(result2);
    }

    @Override
    protected String method() {
        return "Input.chosen";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:35, awaiting value(\"a\", 3)";
            default -> super.place(state);
        };
    }
}

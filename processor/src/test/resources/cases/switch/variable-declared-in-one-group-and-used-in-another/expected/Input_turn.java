package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#turn(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_turn extends IntMachine {
    static {
        Abi.check(1, "Input_turn");
    }

    private int n;

    private int arm;

    private int old;

    Input_turn(int n) {
        this.n = n;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int x = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                arm = 4;
                switch (n) {
                    case 1 -> { arm = 1; }
                    case 2 -> { arm = 2; }
                    default -> { arm = 3; }
                }
            case 1:
                if (at != 0 || arm <= 1) {
                    if (at == 0) {
                        // Input.java:14: await(value("a", 10))
                        awaited = await(Trace.value("a", 10), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    x = (Integer) awaited;
                    Trace.log(x);
                }
            case 2:
                if (at != 0 || arm <= 2) {
                    if (at == 0) {
                        x = 5;
                        old = x;
                        // Input.java:18: await(value("b", 1))
                        awaited = await(Trace.value("b", 1), run, depth);
                        if (awaited == SUSPENDED) return suspend(2);
                    } else { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    x = old + value;
                    return ready(x);
                }
                return ready(-1);
        }
    }

    @Override
    protected String method() {
        return "Input.turn";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:14, awaiting value(\"a\", 10)";
            case 2 -> "Input.java:18, awaiting value(\"b\", 1)";
            default -> super.place(state);
        };
    }
}

package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#endless()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_endless extends IntMachine {
    static {
        Abi.check(1, "Input_endless");
    }

    private int old;

    Input_endless() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int n = 0;
        if (at == 0) {
            InputAsync.Host.initialized();
            n = 0;
        }
        outer: while (true) {
            if (at == 0) {
                old = n;
                // Input.java:45: await(value("b", 1))
                awaited = await(Trace.value("b", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            } else { at = 0; awaited = run.take(); }
            Integer value = (Integer) awaited;
            n = old + value;
            while (true) {
                try {
                    if (n > 2) break outer;
                    break;
                } finally {
                    if (n < 3) continue outer;
                }
            }
        }
        return ready(n);
    }

    @Override
    protected String method() {
        return "Input.endless";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:45, awaiting value(\"b\", 1)";
            default -> super.place(state);
        };
    }
}

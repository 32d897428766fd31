package cases;

import dev.pollen.Futures;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#computedConstants()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_computedConstants extends IntMachine {
    static {
        Abi.check(1, "Input_computedConstants");
    }

    Input_computedConstants() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            // Input.java:190: await(ready(1))
            awaited = await(Futures.ready(1), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        int x = (Integer) awaited;
        while (1 + 1 == 2
                && 7 / 2 * 2 - 6 == 0
                && 7 % 4 == 3
                && ~0 == -1
                && 2147483647 + 1 < 0
                && 2147483647 + 1L > 0
                && 1 / 2.0 == 0.5
                && 1.5f * 2 > 2.5
                && 0.1f + 0.2f != 0.1 + 0.2) {
            if (x++ > 3) return ready(x);
        }
    }

    @Override
    protected String method() {
        return "Input.computedConstants";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:190, awaiting ready(1)";
            default -> super.place(state);
        };
    }
}

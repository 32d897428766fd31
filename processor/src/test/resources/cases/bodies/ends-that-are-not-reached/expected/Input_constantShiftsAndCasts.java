package cases;

import dev.pollen.Futures;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#constantShiftsAndCasts()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_constantShiftsAndCasts extends IntMachine {
    static {
        Abi.check(1, "Input_constantShiftsAndCasts");
    }

    Input_constantShiftsAndCasts() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            // Input.java:206: await(ready(1))
            awaited = await(Futures.ready(1), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        int x = (Integer) awaited;
        while ((byte) 300 == 44
                && (char) 97 == 'a'
                && (int) 1.5 == 1
                && (short) 'a' == +97
                && 1L << 40 > 1
                && -8 >> 1 == -4
                && -8 >>> 28 == 15
                && 1 << 33 == 2
                && (6 & 3 | 8 ^ 1) == 11) {
            if (x++ > 3) return ready(x);
        }
    }

    @Override
    protected String method() {
        return "Input.constantShiftsAndCasts";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:206, awaiting ready(1)";
            default -> super.place(state);
        };
    }
}

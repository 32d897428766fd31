package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Run;
import dev.pollen.support.ShortMachine;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#aShort()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_aShort extends ShortMachine {
    static {
        Abi.check(1, "Input_aShort");
    }

    Input_aShort() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        if (at == 0) {
            InputAsync.Host.initialized();
            // Input.java:21: await(value("s", 1))
            if (await(Trace.value("s", 1), run, depth) == SUSPENDED) return suspend(1);
        } else { at = 0; run.take(); }
        { result = -3; return true; }
    }

    @Override
    protected String method() {
        return "Input.aShort";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:21, awaiting value(\"s\", 1)";
            default -> super.place(state);
        };
    }
}

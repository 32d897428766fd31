package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Failing#base()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Failing_base extends IntMachine {
    static {
        Abi.check(1, "Input_Failing_base");
    }

    Input_Failing_base(Input.Failing self) {
        Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        if (at == 0) {
            // Input.java:45: await(value("failing", 1))
            if (await(Trace.value("failing", 1), run, depth) == SUSPENDED) return suspend(1);
        } else { at = 0; run.take(); }
        throw new IllegalStateException("failing");
    }

    @Override
    protected String method() {
        return "Failing.base";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:45, awaiting value(\"failing\", 1)";
            default -> super.place(state);
        };
    }
}

package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.BooleanMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Machines#z()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Machines_z extends BooleanMachine {
    static {
        Abi.check(1, "Input_Machines_z");
    }

    Input_Machines_z(Input.Machines self) {
        Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            // Input.java:45: await(value("z", true))
            awaited = await(Trace.value("z", true), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        Boolean value = (Boolean) awaited;
        return ready(value);
    }

    @Override
    protected String method() {
        return "Machines.z";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:45, awaiting value(\"z\", true)";
            default -> super.place(state);
        };
    }
}

package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ByteMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Machines#b()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Machines_b extends ByteMachine {
    static {
        Abi.check(1, "Input_Machines_b");
    }

    Input_Machines_b(Input.Machines self) {
        Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            // Input.java:50: await(value("b", 300))
            awaited = await(Trace.value("b", 300), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        Integer value = (Integer) awaited;
        result = (byte) (int) value;
        return true;
    }

    @Override
    protected String method() {
        return "Machines.b";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:50, awaiting value(\"b\", 300)";
            default -> super.place(state);
        };
    }
}

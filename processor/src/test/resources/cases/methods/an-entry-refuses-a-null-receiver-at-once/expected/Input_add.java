package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#add(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_add extends IntMachine {
    static {
        Abi.check(1, "Input_add");
    }

    private int x;

    Input_add(Input self, int x) {
        Objects.requireNonNull(self);
        this.x = x;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            // Input.java:11: await(value("b", 1))
            awaited = await(Trace.value("b", 1), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        Integer value = (Integer) awaited;
        return ready(x + value);
    }

    @Override
    protected String method() {
        return "Input.add";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:11, awaiting value(\"b\", 1)";
            default -> super.place(state);
        };
    }
}

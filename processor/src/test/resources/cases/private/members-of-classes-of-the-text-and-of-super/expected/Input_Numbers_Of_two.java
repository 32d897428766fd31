package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Numbers.Of#two()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Numbers_Of_two extends IntMachine {
    static {
        Abi.check(1, "Input_Numbers_Of_two");
    }

    private int left;

    Input_Numbers_Of_two(Input.Numbers.Of self) {
        Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            left = Input.Numbers.one();
            // Input.java:43: await(value("c", 1))
            awaited = await(Trace.value("c", 1), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        Integer value = (Integer) awaited;
        return ready(left + value);
    }

    @Override
    protected String method() {
        return "Of.two";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:43, awaiting value(\"c\", 1)";
            default -> super.place(state);
        };
    }
}

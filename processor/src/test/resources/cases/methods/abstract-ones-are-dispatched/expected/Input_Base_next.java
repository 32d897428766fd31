package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Base#next()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Base_next extends IntMachine {
    static {
        Abi.check(1, "Input_Base_next");
    }

    private Input.Base self;

    Input_Base_next(Input.Base self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        int base;
        if (at == 0) {
            // Input.java:37: base()
            IntMachine call = Input_BaseAsync.base$machine(self);
            if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                self = null;
                return suspend(1, call, run, depth);
            }
            base = call.result;
        } else { at = 0; base = ((IntMachine) run.take()).result; }
        return ready(base * 10);
    }

    @Override
    protected void clear() {
        self = null;
    }

    @Override
    protected String method() {
        return "Base.next";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:37, awaiting base()";
            default -> super.place(state);
        };
    }
}

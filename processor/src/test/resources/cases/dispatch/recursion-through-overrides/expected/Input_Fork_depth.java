package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Fork#depth(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Fork_depth extends IntMachine {
    static {
        Abi.check(1, "Input_Fork_depth");
    }

    private Input.Fork self;

    private int from;

    Input_Fork_depth(Input.Fork self, int from) {
        this.self = Objects.requireNonNull(self);
        this.from = from;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        int both;
        if (at == 0) {
            // Input.java:40: both(left, right, from + 1)
            IntMachine call = Input_ForkAsync.both$machine(self, self.left, self.right, from + 1);
            if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                self = null;
                return suspend(1, call, run, depth);
            }
            both = call.result;
        } else { at = 0; both = ((IntMachine) run.take()).result; }
        return ready(both);
    }

    @Override
    protected void clear() {
        self = null;
    }

    @Override
    protected String method() {
        return "Fork.depth";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:40, awaiting both(left, right, from + 1)";
            default -> super.place(state);
        };
    }
}

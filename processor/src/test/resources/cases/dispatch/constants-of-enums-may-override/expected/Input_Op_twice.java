package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Op#twice(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Op_twice extends IntMachine {
    static {
        Abi.check(1, "Input_Op_twice");
    }

    private Input.Op self;

    private int a;

    private int left;

    Input_Op_twice(Input.Op self, int a) {
        this.self = Objects.requireNonNull(self);
        this.a = a;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        int apply = 0;
        switch (at) {
            default:
                // Input.java:33: apply(a, a)
                IntMachine call = Input_OpAsync.apply$machine(self, a, a);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                left = call.result;
            case 1:
                if (at != 0) { at = 0; left = ((IntMachine) run.take()).result; }
                // Input.java:33: apply(a, 1)
                IntMachine call2 = Input_OpAsync.apply$machine(self, a, 1);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    self = null;
                    return suspend(2, call2, run, depth);
                }
                apply = call2.result;
            case 2:
                if (at != 0) { at = 0; apply = ((IntMachine) run.take()).result; }
                return ready(left + apply);
        }
    }

    @Override
    protected void clear() {
        self = null;
    }

    @Override
    protected String method() {
        return "Op.twice";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:33, awaiting apply(a, a)";
            case 2 -> "Input.java:33, awaiting apply(a, 1)";
            default -> super.place(state);
        };
    }
}

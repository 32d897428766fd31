package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#both(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_both extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_both");
    }

    private Input self;

    private int x;

    private String left;

    Input_both(Input self, int x) {
        this.self = Objects.requireNonNull(self);
        this.x = x;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        String near = null;
        String kin = null;
        switch (at) {
            default:
                // Input.java:22: near(x)
                ObjectMachine<String> call = InputAsync.near$machine(self, x);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                near = call.result;
            case 1:
                if (at != 0) { at = 0; near = ((ObjectMachine<String>) run.take()).result; }
                left = near + " ";
                // Input.java:22: kin(x)
                ObjectMachine<String> call2 = InputAsync.kin$machine(self, x);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    self = null;
                    return suspend(2, call2, run, depth);
                }
                kin = call2.result;
            case 2:
                if (at != 0) { at = 0; kin = ((ObjectMachine<String>) run.take()).result; }
                return ready(left + kin);
        }
    }

    @Override
    protected void clear() {
        self = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.both";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:22, awaiting near(x)";
            case 2 -> "Input.java:22, awaiting kin(x)";
            default -> super.place(state);
        };
    }
}

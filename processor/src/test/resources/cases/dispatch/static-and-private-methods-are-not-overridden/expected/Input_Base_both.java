package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Base#both()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Base_both extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_Base_both");
    }

    private Input.Base self;

    private String left;

    Input_Base_both(Input.Base self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        String two = null;
        switch (at) {
            default:
                // Input.java:23: one()
                Input_Base_one call = new Input_Base_one();
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                left = call.result;
            case 1:
                if (at != 0) { at = 0; left = ((Input_Base_one) run.take()).result; }
                // Input.java:23: two()
                Input_Base_two call2 = new Input_Base_two(self);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    self = null;
                    return suspend(2, call2, run, depth);
                }
                two = call2.result;
            case 2:
                if (at != 0) { at = 0; two = ((Input_Base_two) run.take()).result; }
                return ready(left + two);
        }
    }

    @Override
    protected void clear() {
        self = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Base.both";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:23, awaiting one()";
            case 2 -> "Input.java:23, awaiting two()";
            default -> super.place(state);
        };
    }
}

package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Top#twice()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Top_twice extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_Top_twice");
    }

    private Input.Top self;

    private String left;

    Input_Top_twice(Input.Top self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        String name = null;
        String name2 = null;
        switch (at) {
            default:
                // Input.java:18: name()
                ObjectMachine<String> call = Input_TopAsync.name$machine(self);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                name = call.result;
            case 1:
                if (at != 0) { at = 0; name = ((ObjectMachine<String>) run.take()).result; }
                left = name + "+";
                // Input.java:18: name()
                ObjectMachine<String> call2 = Input_TopAsync.name$machine(self);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    self = null;
                    return suspend(2, call2, run, depth);
                }
                name2 = call2.result;
            case 2:
                if (at != 0) { at = 0; name2 = ((ObjectMachine<String>) run.take()).result; }
                return ready(left + name2);
        }
    }

    @Override
    protected void clear() {
        self = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Top.twice";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:18, awaiting name()";
            case 2 -> "Input.java:18, awaiting name()";
            default -> super.place(state);
        };
    }
}

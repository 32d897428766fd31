package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Animal#twice()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Animal_twice extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_Animal_twice");
    }

    private Input.Animal self;

    private String left;

    Input_Animal_twice(Input.Animal self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        String speak = null;
        switch (at) {
            default:
                // Input.java:17: speak(1)
                ObjectMachine<String> call = Input_AnimalAsync.speak$machine(self, 1);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                left = call.result;
            case 1:
                if (at != 0) { at = 0; left = ((ObjectMachine<String>) run.take()).result; }
                // Input.java:17: speak(2)
                ObjectMachine<String> call2 = Input_AnimalAsync.speak$machine(self, 2);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    self = null;
                    return suspend(2, call2, run, depth);
                }
                speak = call2.result;
            case 2:
                if (at != 0) { at = 0; speak = ((ObjectMachine<String>) run.take()).result; }
                return ready(left + speak);
        }
    }

    @Override
    protected void clear() {
        self = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Animal.twice";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:17, awaiting speak(1)";
            case 2 -> "Input.java:17, awaiting speak(2)";
            default -> super.place(state);
        };
    }
}

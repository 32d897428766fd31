package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Puppy#speak(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Puppy_speak extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_Puppy_speak");
    }

    private Input.Puppy self;

    private int n;

    Input_Puppy_speak(Input.Puppy self, int n) {
        this.self = Objects.requireNonNull(self);
        this.n = n;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        String speak;
        if (at == 0) {
            // Input.java:33: super.speak(n + 10)
            ObjectMachine<String> call = Input_DogAsync.speak$exactly(self, n + 10);
            if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                self = null;
                return suspend(1, call, run, depth);
            }
            speak = call.result;
        } else { at = 0; speak = ((ObjectMachine<String>) run.take()).result; }
        return ready("tiny " + speak);
    }

    @Override
    protected void clear() {
        self = null;
    }

    @Override
    protected String method() {
        return "Puppy.speak";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:33, awaiting super.speak(n + 10)";
            default -> super.place(state);
        };
    }
}

package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.Arrays;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#body()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_body extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_body");
    }

    private Input self;

    private int[] old;

    private int[] array;

    private int old2;

    Input_body(Input self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        int change;
        if (at == 0) {
            old = self.xs;
            array = self.xs;
            old2 = array[1];
            // Input.java:20: change()
            IntMachine call = InputAsync.change$machine(self);
            if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                return suspend(1, call, run, depth);
            }
            change = call.result;
        } else { at = 0; change = ((IntMachine) run.take()).result; }
        int sum = (array[1] = old2 + change);
        return ready(sum + " " + Arrays.toString(old) + " " + Arrays.toString(self.xs));
    }

    @Override
    protected void clear() {
        self = null;
        old = null;
        array = null;
    }

    @Override
    protected String method() {
        return "Input.body";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:20, awaiting change()";
            default -> super.place(state);
        };
    }
}

package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Source#sum(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Source_sum extends IntMachine {
    static {
        Abi.check(1, "Input_Source_sum");
    }

    private Input.Source self;

    private int n;

    private int i;

    private int old;

    Input_Source_sum(Input.Source self, int n) {
        this.self = Objects.requireNonNull(self);
        this.n = n;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        int sum = 0;
        if (at == 0) {
            sum = 0;
            i = 0;
        }
        for (; at != 0 || i < n; i++) {
            int next;
            if (at == 0) {
                old = sum;
                // Input.java:17: next()
                IntMachine call = Input_SourceAsync.next$machine(self);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                next = call.result;
            } else { at = 0; next = ((IntMachine) run.take()).result; }
            sum = old + next;
        }
        return ready(sum);
    }

    @Override
    protected void clear() {
        self = null;
    }

    @Override
    protected String method() {
        return "Source.sum";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:17, awaiting next()";
            default -> super.place(state);
        };
    }
}

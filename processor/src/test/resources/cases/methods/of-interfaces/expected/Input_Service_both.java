package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Service#both(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Service_both extends IntMachine {
    static {
        Abi.check(1, "Input_Service_both");
    }

    private Input.Service self;

    private int x;

    private int left;

    Input_Service_both(Input.Service self, int x) {
        this.self = Objects.requireNonNull(self);
        this.x = x;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        int fixed = 0;
        switch (at) {
            default:
                // Input.java:24: hidden(x)
                Input_Service_hidden call = new Input_Service_hidden(self, x);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    self = null;
                    return suspend(1, call, run, depth);
                }
                left = call.result;
            case 1:
                if (at != 0) { at = 0; left = ((Input_Service_hidden) run.take()).result; }
                // Input.java:24: fixed(x)
                Input_Service_fixed call2 = new Input_Service_fixed(x);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    self = null;
                    return suspend(2, call2, run, depth);
                }
                fixed = call2.result;
            case 2:
                if (at != 0) { at = 0; fixed = ((Input_Service_fixed) run.take()).result; }
                return ready(left + fixed);
        }
    }

    @Override
    protected void clear() {
        self = null;
    }

    @Override
    protected String method() {
        return "Service.both";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:24, awaiting hidden(x)";
            case 2 -> "Input.java:24, awaiting fixed(x)";
            default -> super.place(state);
        };
    }
}

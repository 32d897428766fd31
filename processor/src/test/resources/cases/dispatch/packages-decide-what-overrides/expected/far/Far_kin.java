package cases.far;

import cases.InputAsync;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.far.Far#kin(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Far_kin extends ObjectMachine<String> {
    static {
        Abi.check(1, "Far_kin");
    }

    private Far self;

    private int x;

    private String left;

    Far_kin(Far self, int x) {
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
                // Far.java:18: near(x)
                ObjectMachine<String> call = FarAsync.near$machine(self, x);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                near = call.result;
            case 1:
                if (at != 0) { at = 0; near = ((ObjectMachine<String>) run.take()).result; }
                left = "Far.kin(" + near + " ";
                // Far.java:18: super.kin(x)
                ObjectMachine<String> call2 = InputAsync.kin$exactly(self, x);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    self = null;
                    return suspend(2, call2, run, depth);
                }
                kin = call2.result;
            case 2:
                if (at != 0) { at = 0; kin = ((ObjectMachine<String>) run.take()).result; }
                return ready(left + kin + ")");
        }
    }

    @Override
    protected void clear() {
        self = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Far.kin";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Far.java:18, awaiting near(x)";
            case 2 -> "Far.java:18, awaiting super.kin(x)";
            default -> super.place(state);
        };
    }
}

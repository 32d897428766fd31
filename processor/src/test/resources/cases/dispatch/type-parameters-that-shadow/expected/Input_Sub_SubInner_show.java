package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Sub.SubInner#show(java.lang.Integer, java.lang.Comparable)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Sub_SubInner_show<U extends Comparable<U>> extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_Sub_SubInner_show");
    }

    private Input.Sub.SubInner self;

    private Integer t;

    private U u;

    Input_Sub_SubInner_show(Input.Sub.SubInner self, Integer t, U u) {
        this.self = Objects.requireNonNull(self);
        this.t = t;
        this.u = u;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        String show;
        if (at == 0) {
            // Input.java:61: super.show(t + 1, u)
            ObjectMachine call = Input_Outer_InnerAsync.<String, Integer, U>show$exactly(self, t + 1, u);
            if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                self = null;
                t = null;
                u = null;
                return suspend(1, call, run, depth);
            }
            show = (String) call.result;
        } else { at = 0; show = (String) ((ObjectMachine) run.take()).result; }
        return ready("sub " + show);
    }

    @Override
    protected void clear() {
        self = null;
        t = null;
        u = null;
    }

    @Override
    protected String method() {
        return "SubInner.show";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:61, awaiting super.show(t + 1, u)";
            default -> super.place(state);
        };
    }
}

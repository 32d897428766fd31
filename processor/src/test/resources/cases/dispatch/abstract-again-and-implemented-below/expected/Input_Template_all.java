package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Template#all()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Template_all extends IntMachine {
    static {
        Abi.check(1, "Input_Template_all");
    }

    private Input.Template self;

    private int left;

    Input_Template_all(Input.Template self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        int next = 0;
        int next2 = 0;
        switch (at) {
            default:
                // Input.java:26: next()
                IntMachine call = Input_TemplateAsync.next$machine(self);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                next = call.result;
            case 1:
                if (at != 0) { at = 0; next = ((IntMachine) run.take()).result; }
                left = next * 10;
                // Input.java:26: next()
                IntMachine call2 = Input_TemplateAsync.next$machine(self);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    self = null;
                    return suspend(2, call2, run, depth);
                }
                next2 = call2.result;
            case 2:
                if (at != 0) { at = 0; next2 = ((IntMachine) run.take()).result; }
                return ready(left + next2);
        }
    }

    @Override
    protected void clear() {
        self = null;
    }

    @Override
    protected String method() {
        return "Template.all";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:26, awaiting next()";
            case 2 -> "Input.java:26, awaiting next()";
            default -> super.place(state);
        };
    }
}

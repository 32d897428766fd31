package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_run");
    }

    private Input.Template t;

    private String left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        int all = 0;
        int all2 = 0;
        if (at == 0) {
            InputAsync.Host.initialized();
            t = new Input.Concrete();
        }
        try {
            switch (at) {
                default:
                    // Input.java:45: t.all()
                    Input_Template_all call = new Input_Template_all(t);
                    if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                        return suspend(1, call, run, depth);
                    }
                    all = call.result;
                case 1:
                    if (at != 0) { at = 0; all = ((Input_Template_all) run.take()).result; }
                    left = all + " ";
                    // Input.java:46: t.all()
                    Input_Template_all call2 = new Input_Template_all(t);
                    if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                        t = null;
                        return suspend(2, call2, run, depth);
                    }
                    all2 = call2.result;
                case 2:
                    if (at != 0) { at = 0; all2 = ((Input_Template_all) run.take()).result; }
                    return ready(left + all2);
            }
        } catch (IOException e) {
            return ready(e.getMessage());
        }
    }

    @Override
    protected void clear() {
        t = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:45, awaiting t.all()";
            case 2 -> "Input.java:46, awaiting t.all()";
            default -> super.place(state);
        };
    }
}

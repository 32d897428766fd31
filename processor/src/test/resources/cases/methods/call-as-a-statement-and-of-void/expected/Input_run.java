package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Run;
import dev.pollen.support.VoidMachine;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends VoidMachine {
    static {
        Abi.check(1, "Input_run");
    }

    private int i;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:24: step("a")
                Input_step call = new Input_step("a");
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
            case 1:
                if (at != 0) { at = 0; run.take(); }
                // Input.java:25: step("b")
                Input_step call2 = new Input_step("b");
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
            case 2:
                if (at != 0) { at = 0; run.take(); }
                // Input.java:26: count()
                Input_count call3 = new Input_count();
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    return suspend(3, call3, run, depth);
                }
            case 3:
                if (at != 0) { at = 0; run.take(); }
                i = 0;
            case 4, 5:
                while (at != 0 || i < 1) {
                    switch (at) {
                        default:
                            // Input.java:27: step("c")
                            Input_step call4 = new Input_step("c");
                            if (depth == Run.LIMIT || !call4.step(run, depth + 1)) {
                                return suspend(4, call4, run, depth);
                            }
                        case 4:
                            if (at != 0) { at = 0; run.take(); }
                            i++;
                            // Input.java:27: count()
                            Input_count call5 = new Input_count();
                            if (depth == Run.LIMIT || !call5.step(run, depth + 1)) {
                                return suspend(5, call5, run, depth);
                            }
                        case 5:
                            if (at != 0) { at = 0; run.take(); }
                    }
                }
        }
        return ready();
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:24, awaiting step(\"a\")";
            case 2 -> "Input.java:25, awaiting step(\"b\")";
            case 3 -> "Input.java:26, awaiting count()";
            case 4 -> "Input.java:27, awaiting step(\"c\")";
            case 5 -> "Input.java:27, awaiting count()";
            default -> super.place(state);
        };
    }
}

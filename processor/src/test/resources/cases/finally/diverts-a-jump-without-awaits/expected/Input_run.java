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

    private String failures;

    private boolean[] array;

    private int index;

    private String old;

    private String left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        boolean fails = false;
        int chosen = 0;
        int chosen2 = 0;
        int endless = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                failures = "";
                array = new boolean[] {false, true};
                index = 0;
            case 1:
                for (; at != 0 || index < array.length; index = index + 1) {
                    if (at == 0) fails = array[index];
                    try {
                        int update;
                        if (at == 0) {
                            old = failures;
                            // Input.java:63: update(fails)
                            Input_update call = new Input_update(fails);
                            if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                                return suspend(1, call, run, depth);
                            }
                            update = call.result;
                        } else { at = 0; update = ((Input_update) run.take()).result; }
                        failures = old + update;
                    } catch (IOException e) {
                        failures += e.getMessage();
                    }
                }
                left = failures;
                // Input.java:68: chosen(0)
                Input_chosen call2 = new Input_chosen(0);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    failures = null;
                    array = null;
                    old = null;
                    return suspend(2, call2, run, depth);
                }
                chosen = call2.result;
            case 2:
                if (at != 0) { at = 0; chosen = ((Input_chosen) run.take()).result; }
                left = left + chosen;
                // Input.java:68: chosen(1)
                Input_chosen call3 = new Input_chosen(1);
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    failures = null;
                    array = null;
                    old = null;
                    return suspend(3, call3, run, depth);
                }
                chosen2 = call3.result;
            case 3:
                if (at != 0) { at = 0; chosen2 = ((Input_chosen) run.take()).result; }
                left = left + chosen2;
                // Input.java:68: endless()
                Input_endless call4 = new Input_endless();
                if (depth == Run.LIMIT || !call4.step(run, depth + 1)) {
                    failures = null;
                    array = null;
                    old = null;
                    return suspend(4, call4, run, depth);
                }
                endless = call4.result;
            case 4:
                if (at != 0) { at = 0; endless = ((Input_endless) run.take()).result; }
                return ready(left + endless);
        }
    }

    @Override
    protected void clear() {
        failures = null;
        array = null;
        old = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:63, awaiting update(fails)";
            case 2 -> "Input.java:68, awaiting chosen(0)";
            case 3 -> "Input.java:68, awaiting chosen(1)";
            case 4 -> "Input.java:68, awaiting endless()";
            default -> super.place(state);
        };
    }
}

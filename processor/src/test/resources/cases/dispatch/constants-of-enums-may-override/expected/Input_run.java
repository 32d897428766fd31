package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
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

    private StringBuilder text;

    private Input.Op[] array;

    private int index;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        if (at == 0) {
            InputAsync.Host.initialized();
            text = new StringBuilder();
            array = Input.Op.values();
            index = 0;
        }
        for (; at != 0 || index < array.length; index = index + 1) {
            int twice;
            if (at == 0) {
                Input.Op op = array[index];
                // Input.java:40: op.twice(3)
                IntMachine call = Input_OpAsync.twice$machine(op, 3);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                twice = call.result;
            } else { at = 0; twice = ((IntMachine) run.take()).result; }
            text.append(twice).append(' ');
        }
        return ready(text.toString());
    }

    @Override
    protected void clear() {
        text = null;
        array = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:40, awaiting op.twice(3)";
            default -> super.place(state);
        };
    }
}

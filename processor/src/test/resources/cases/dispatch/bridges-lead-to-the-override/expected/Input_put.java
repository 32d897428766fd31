package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#put(cases.Input.Box, java.lang.Object)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_put<T> extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_put");
    }

    private Input.Box<T> box;

    private T value;

    Input_put(Input.Box<T> box, T value) {
        this.box = box;
        this.value = value;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        String put;
        if (at == 0) {
            InputAsync.Host.initialized();
            // Input.java:37: box.put(value, List.of())
            ObjectMachine call = Input_BoxAsync.<T>put$machine(box, value, List.of());
            if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                box = null;
                value = null;
                return suspend(1, call, run, depth);
            }
            put = (String) call.result;
        } else { at = 0; put = (String) ((ObjectMachine) run.take()).result; }
        return ready(put);
    }

    @Override
    protected void clear() {
        box = null;
        value = null;
    }

    @Override
    protected String method() {
        return "Input.put";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:37, awaiting box.put(value, List.of())";
            default -> super.place(state);
        };
    }
}

package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends ObjectMachine<List<String>> {
    static {
        Abi.check(1, "Input_run");
    }

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        List<String> map;
        if (at == 0) {
            InputAsync.Host.initialized();
            // Input.java:31: new Box<>(5).map(x -> "x" + x)
            ObjectMachine call = Input_BoxAsync.<Integer, String>map$machine(new Input.Box<>(5), x -> "x" + x);
            if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                return suspend(1, call, run, depth);
            }
            map = (List<String>) call.result;
        } else { at = 0; map = (List<String>) ((ObjectMachine) run.take()).result; }
        return ready(map);
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:31, awaiting new Box<>(5).map(x -> \"x\" + x)";
            default -> super.place(state);
        };
    }
}

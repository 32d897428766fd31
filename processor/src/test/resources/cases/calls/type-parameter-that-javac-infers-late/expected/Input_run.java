package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Run;
import dev.pollen.support.VoidMachine;
import java.util.List;
import java.util.Set;
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

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Set<List<String>> all;
        if (at == 0) {
            InputAsync.Host.initialized();
            // Input.java:18: all(List.of("b", "a", "b"))
            Input_all<String> call = new Input_all<String>(List.of("b", "a", "b"));
            if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                return suspend(1, call, run, depth);
            }
            all = call.result;
        } else { at = 0; all = ((Input_all<String>) run.take()).result; }
        Trace.log(all);
        return ready();
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:18, awaiting all(List.of(\"b\", \"a\", \"b\"))";
            default -> super.place(state);
        };
    }
}

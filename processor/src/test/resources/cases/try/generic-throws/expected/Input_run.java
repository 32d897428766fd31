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

    private int n;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:22: call(() -> 5)
                Input_call<RuntimeException> call2 = new Input_call<RuntimeException>(() -> 5);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(1, call2, run, depth);
                }
                n = call2.result;
            case 1:
                if (at != 0) { at = 0; n = ((Input_call<RuntimeException>) run.take()).result; }
            case 2:
                try {
                    int call;
                    if (at == 0) {
                        Input.Action<IOException> failing = () -> {
                            throw new IOException("io");
                        };
                        // Input.java:27: call(failing)
                        Input_call<IOException> call3 = new Input_call<IOException>(failing);
                        if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                            return suspend(2, call3, run, depth);
                        }
                        call = call3.result;
                    } else { at = 0; call = ((Input_call<IOException>) run.take()).result; }
                    return ready("never" + call);
                } catch (IOException e) {
                    return ready(n + e.getMessage());
                }
        }
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:22, awaiting call(() -> 5)";
            case 2 -> "Input.java:27, awaiting call(failing)";
            default -> super.place(state);
        };
    }
}

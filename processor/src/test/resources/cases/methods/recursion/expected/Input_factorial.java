package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#factorial(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_factorial extends IntMachine {
    static {
        Abi.check(1, "Input_factorial");
    }

    private int n;

    Input_factorial(int n) {
        this.n = n;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int factorial = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
            case 1:
                if (at != 0 || n == 0) {
                    if (at == 0) {
                        // Input.java:11: await(value("end", 1))
                        awaited = await(Trace.value("end", 1), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    return ready(value);
                }
                // Input.java:12: factorial(n - 1)
                Input_factorial call = new Input_factorial(n - 1);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(2, call, run, depth);
                }
                factorial = call.result;
            case 2:
                if (at != 0) { at = 0; factorial = ((Input_factorial) run.take()).result; }
                return ready(n * factorial);
        }
    }

    @Override
    protected String method() {
        return "Input.factorial";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:11, awaiting value(\"end\", 1)";
            case 2 -> "Input.java:12, awaiting factorial(n - 1)";
            default -> super.place(state);
        };
    }
}

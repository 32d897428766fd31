package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#inner(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_inner extends IntMachine {
    static {
        Abi.check(1, "Input_inner");
    }

    private int n;

    private int value;

    private int exit;

    private Throwable thrown;

    Input_inner(int n) {
        this.n = n;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        if (at == 0) InputAsync.Host.initialized();
        leaving: {
            try {
                int inner;
                if (at < 2) {
                    if (at != 0 || n == 0) {
                        if (at == 0) {
                            // Input.java:15: await(fail("a", new IOException("a")), IOException....
                            if (await(Trace.fail("a", new IOException("a")), run, depth) == SUSPENDED) {
                                return suspend(1);
                            }
                        } else { at = 0; run.take(); }
                    }
                    // Input.java:16: inner(n - 1)
                    Input_inner call = new Input_inner(n - 1);
                    if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                        return suspend(2, call, run, depth);
                    }
                    inner = call.result;
                } else { at = 0; inner = ((Input_inner) run.take()).result; }
                { value = inner + 1; exit = 2; break leaving; }
            } catch (Throwable caught) {
                thrown = caught;
                exit = 1;
            }
        }
        Trace.log("finally " + n);
        if (exit == 1) throw thrown;
        return ready(value);
    }

    @Override
    protected void clear() {
        thrown = null;
    }

    @Override
    protected String method() {
        return "Input.inner";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:15, awaiting fail(\"a\", new IOException(\"a\")), IOException.class";
            case 2 -> "Input.java:16, awaiting inner(n - 1)";
            default -> super.place(state);
        };
    }
}

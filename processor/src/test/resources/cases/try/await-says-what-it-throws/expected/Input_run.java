package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
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

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        switch (at) {
            default:
                InputAsync.Host.initialized();
            case 1:
                try {
                    if (at == 0) {
                        // Input.java:15: await(fail("a", new IOException("a")), IOException.class)
                        if (await(Trace.fail("a", new IOException("a")), run, depth) == SUSPENDED) {
                            return suspend(1);
                        }
                    } else { at = 0; run.take(); }
                    return ready("never");
                } catch (IOException e) {
                    Trace.log(e);
                }
            case 2:
                try {
                    if (at == 0) {
                        // Input.java:21: await(fail("b", new TimeoutException("b")), IOException...
                        if (await(Trace.fail("b", new TimeoutException("b")), run, depth) == SUSPENDED) {
                            return suspend(2);
                        }
                    } else { at = 0; run.take(); }
                } catch (IOException | TimeoutException e2) {
                    Trace.log(e2);
                }
                return ready("end");
        }
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:15, awaiting fail(\"a\", new IOException(\"a\")), IOException.class";
            case 2 -> "Input.java:21, awaiting await(fail(\"b\", new TimeoutException(\"b\")), IOException.c...";
            default -> super.place(state);
        };
    }
}

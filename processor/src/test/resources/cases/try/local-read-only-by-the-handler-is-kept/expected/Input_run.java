package cases;

import cases.support.Trace;
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

    private String kept;

    private String other;

    private int i;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        if (at == 0) {
            InputAsync.Host.initialized();
            kept = Trace.eval("kept", "kept");
            other = Trace.eval("other", "other");
        }
        try {
            if (at == 0) i = 0;
            for (; at != 0 || i < 2; i++) {
                switch (at) {
                    default:
                        // Input.java:18: await(value("a" + i, 1))
                        if (await(Trace.value("a" + i, 1), run, depth) == SUSPENDED) {
                            return suspend(1);
                        }
                    case 1:
                        if (at != 0) { at = 0; run.take(); }
                    case 2:
                        if (at != 0 || i == 1) {
                            if (at == 0) {
                                // Input.java:19: await(fail("b", new IOException("b")))
                                if (await(Trace.fail("b", new IOException("b")), run, depth) == SUSPENDED) {
                                    return suspend(2);
                                }
                            } else { at = 0; run.take(); }
                        }
                }
            }
            return ready("never" + other);
        } catch (Exception e) {
            return ready(kept);
        }
    }

    @Override
    protected void clear() {
        kept = null;
        other = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:18, awaiting value(\"a\" + i, 1)";
            case 2 -> "Input.java:19, awaiting fail(\"b\", new IOException(\"b\"))";
            default -> super.place(state);
        };
    }
}

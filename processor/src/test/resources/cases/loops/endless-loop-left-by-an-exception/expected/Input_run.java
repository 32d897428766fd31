package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends IntMachine {
    static {
        Abi.check(1, "Input_run");
    }

    private int i;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        if (at == 0) {
            InputAsync.Host.initialized();
            i = 0;
        }
        while (true) {
            if (at == 0) {
                Trace.log("turn " + i);
            }
            if (at == 0 ? i++ == 1 : at <= 1) {
                if (at == 0) {
                    // Input.java:17: await(fail("a", new IOException("enough")))
                    if (await(Trace.fail("a", new IOException("enough")), run, depth) == SUSPENDED) {
                        return suspend(1);
                    }
                } else { at = 0; run.take(); }
            } else {
                if (at == 0) {
                    // Input.java:18: await(value("b", 1))
                    if (await(Trace.value("b", 1), run, depth) == SUSPENDED) return suspend(2);
                } else { at = 0; run.take(); }
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
            case 1 -> "Input.java:17, awaiting fail(\"a\", new IOException(\"enough\"))";
            case 2 -> "Input.java:18, awaiting value(\"b\", 1)";
            default -> super.place(state);
        };
    }
}

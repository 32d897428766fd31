package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#update(boolean)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_update extends IntMachine {
    static {
        Abi.check(1, "Input_update");
    }

    private boolean fails;

    private int i;

    Input_update(boolean fails) {
        this.fails = fails;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        if (at == 0) {
            InputAsync.Host.initialized();
            i = 0;
        }
        while (at != 0 || i < 2) {
            if (at == 0) {
                try {
                    Trace.log("body");
                    if (fails) return true;
                } finally {
                    Trace.log("finally");
                    throw new IOException("instead");
                }
            }
        }
        return ready(0);
    }

    @Override
    protected String method() {
        return "Input.update";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:13, awaiting value(\"never\", i)";
            default -> super.place(state);
        };
    }
}

package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Wei$rd.one#machine()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Wei$rd_one_machine extends IntMachine {
    static {
        Abi.check(1, "Input_Wei$rd_one_machine");
    }

    Input_Wei$rd_one_machine() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            Input_Wei$rd_oneAsync.Host.initialized();
            // Input.java:32: await(value("never", 1))
            awaited = await(Trace.value("never", 1), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        Integer value = (Integer) awaited;
        return ready(value);
    }

    @Override
    protected String method() {
        return "one.machine";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:32, awaiting value(\"never\", 1)";
            default -> super.place(state);
        };
    }
}

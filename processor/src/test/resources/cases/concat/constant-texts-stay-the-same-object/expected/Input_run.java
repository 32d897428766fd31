package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.BooleanMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends BooleanMachine {
    static {
        Abi.check(1, "Input_run");
    }

    private String a;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        final String left = "left";
        if (at == 0) {
            InputAsync.Host.initialized();
            a = left + "right";
            // Input.java:15: await(value("a", 1))
            if (await(Trace.value("a", 1), run, depth) == SUSPENDED) return suspend(1);
        } else { at = 0; run.take(); }
        String b = left + "right";
        return ready(a == b && b == Input.WHOLE && a == "leftright");
    }

    @Override
    protected void clear() {
        a = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:15, awaiting value(\"a\", 1)";
            default -> super.place(state);
        };
    }
}

package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Run;
import dev.pollen.support.VoidMachine;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#step(java.lang.String)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_step extends VoidMachine {
    static {
        Abi.check(1, "Input_step");
    }

    private String name;

    Input_step(String name) {
        this.name = name;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        if (at == 0) {
            InputAsync.Host.initialized();
            Trace.log("step " + name);
            if (name.equals("b")) return ready();
            // Input.java:14: await(value(name, 1))
            if (await(Trace.value(name, 1), run, depth) == SUSPENDED) {
                name = null;
                return suspend(1);
            }
        } else { at = 0; run.take(); }
        return ready();
    }

    @Override
    protected void clear() {
        name = null;
    }

    @Override
    protected String method() {
        return "Input.step";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:14, awaiting value(name, 1)";
            default -> super.place(state);
        };
    }
}

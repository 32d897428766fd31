package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#make(java.lang.String)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_make extends ObjectMachine<Object> {
    static {
        Abi.check(1, "Input_make");
    }

    private String name;

    Input_make(String name) {
        this.name = name;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        if (at == 0) {
            InputAsync.Host.initialized();
            // Input.java:14: await(value("make " + name, 1))
            if (await(Trace.value("make " + name, 1), run, depth) == SUSPENDED) return suspend(1);
        } else { at = 0; run.take(); }
        return ready(Trace.tracked(name, new Object()));
    }

    @Override
    protected void clear() {
        name = null;
    }

    @Override
    protected String method() {
        return "Input.make";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:14, awaiting value(\"make \" + name, 1)";
            default -> super.place(state);
        };
    }
}

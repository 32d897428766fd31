package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#child(java.lang.Object, boolean)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_child extends IntMachine {
    static {
        Abi.check(1, "Input_child");
    }

    private Object argument;

    private boolean fails;

    Input_child(Object argument, boolean fails) {
        this.argument = argument;
        this.fails = fails;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            Trace.log(argument);
            // Input.java:17: await(value("in child", 1))
            awaited = await(Trace.value("in child", 1), run, depth);
            if (awaited == SUSPENDED) {
                argument = null;
                return suspend(1);
            }
        } else { at = 0; awaited = run.take(); }
        int n = (Integer) awaited;
        if (fails) throw Trace.tracked("failure", new IOException("child"));
        return ready(n);
    }

    @Override
    protected void clear() {
        argument = null;
    }

    @Override
    protected String method() {
        return "Input.child";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:17, awaiting value(\"in child\", 1)";
            default -> super.place(state);
        };
    }
}

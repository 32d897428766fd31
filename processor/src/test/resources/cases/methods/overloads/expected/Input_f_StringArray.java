package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#f(java.lang.String[])}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_f_StringArray extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_f_StringArray");
    }

    private String[] xs;

    private String left;

    Input_f_StringArray(String... xs) {
        this.xs = xs;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            left = "varargs" + xs.length;
            // Input.java:26: await(value("d", 1))
            awaited = await(Trace.value("d", 1), run, depth);
            if (awaited == SUSPENDED) {
                xs = null;
                return suspend(1);
            }
        } else { at = 0; awaited = run.take(); }
        Integer value = (Integer) awaited;
        return ready(left + value);
    }

    @Override
    protected void clear() {
        xs = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.f";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:26, awaiting value(\"d\", 1)";
            default -> super.place(state);
        };
    }
}

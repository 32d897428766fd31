package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#text(java.lang.String, java.lang.Object)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_text<Factory> extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_text");
    }

    private String Object2;

    private Factory Machine2;

    private String left;

    Input_text(String Object2, Factory Machine2) {
        this.Object2 = Object2;
        this.Machine2 = Machine2;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            left = Object2 + Machine2;
            // Input.java:16: await(value("b", 2))
            awaited = await(Trace.value("b", 2), run, depth);
            if (awaited == SUSPENDED) {
                Object2 = null;
                Machine2 = null;
                return suspend(1);
            }
        } else { at = 0; awaited = run.take(); }
        Integer value = (Integer) awaited;
        return ready(left + value);
    }

    @Override
    protected void clear() {
        Object2 = null;
        Machine2 = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.text";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:16, awaiting value(\"b\", 2)";
            default -> super.place(state);
        };
    }
}

package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Sub#f(int, java.lang.Object[])}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Sub_f_int_ObjectArray extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_Sub_f_int_ObjectArray");
    }

    private Object[] rest;

    private String left;

    Input_Sub_f_int_ObjectArray(Input.Sub self, int i, Object... rest) {
        Objects.requireNonNull(self);
        this.rest = rest;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            left = "Sub.int" + rest.length;
            // Input.java:43: await(value("sv", 2))
            awaited = await(Trace.value("sv", 2), run, depth);
            if (awaited == SUSPENDED) {
                rest = null;
                return suspend(1);
            }
        } else { at = 0; awaited = run.take(); }
        Integer value = (Integer) awaited;
        return ready(left + value);
    }

    @Override
    protected void clear() {
        rest = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Sub.f";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:43, awaiting value(\"sv\", 2)";
            default -> super.place(state);
        };
    }
}

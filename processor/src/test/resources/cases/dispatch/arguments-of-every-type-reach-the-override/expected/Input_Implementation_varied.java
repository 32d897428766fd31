package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.Arrays;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Implementation#varied(java.lang.String, java.lang.Integer[])}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Implementation_varied extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_Implementation_varied");
    }

    private String first;

    private Integer[] rest;

    private String left;

    Input_Implementation_varied(Input.Implementation self, String first, Integer... rest) {
        Objects.requireNonNull(self);
        this.first = first;
        this.rest = rest;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            left = first;
            // Input.java:33: await(value("y", 2))
            awaited = await(Trace.value("y", 2), run, depth);
            if (awaited == SUSPENDED) {
                first = null;
                return suspend(1);
            }
        } else { at = 0; awaited = run.take(); }
        Integer value = (Integer) awaited;
        return ready(left + value + Arrays.toString(rest));
    }

    @Override
    protected void clear() {
        first = null;
        rest = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Implementation.varied";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:33, awaiting value(\"y\", 2)";
            default -> super.place(state);
        };
    }
}

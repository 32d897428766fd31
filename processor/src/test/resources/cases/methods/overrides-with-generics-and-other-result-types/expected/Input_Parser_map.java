package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Parser#map(java.lang.String)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Parser_map extends ObjectMachine<Integer> {
    static {
        Abi.check(1, "Input_Parser_map");
    }

    private String s;

    private int left;

    Input_Parser_map(Input.Parser self, String s) {
        Objects.requireNonNull(self);
        this.s = s;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            left = Integer.parseInt(s);
            // Input.java:18: await(value("parser", 1))
            awaited = await(Trace.value("parser", 1), run, depth);
            if (awaited == SUSPENDED) {
                s = null;
                return suspend(1);
            }
        } else { at = 0; awaited = run.take(); }
        Integer value = (Integer) awaited;
        return ready(left + value);
    }

    @Override
    protected void clear() {
        s = null;
    }

    @Override
    protected String method() {
        return "Parser.map";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:18, awaiting value(\"parser\", 1)";
            default -> super.place(state);
        };
    }
}

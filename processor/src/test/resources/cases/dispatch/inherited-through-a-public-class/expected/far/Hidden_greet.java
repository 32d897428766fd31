package cases.far;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.far.Hidden#greet(java.lang.String)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Hidden_greet extends ObjectMachine<String> {
    static {
        Abi.check(1, "Hidden_greet");
    }

    private String name;

    Hidden_greet(Hidden self, String name) {
        Objects.requireNonNull(self);
        this.name = name;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            // Hidden.java:12: await(value("hidden", name))
            awaited = await(Trace.value("hidden", name), run, depth);
            if (awaited == SUSPENDED) {
                name = null;
                return suspend(1);
            }
        } else { at = 0; awaited = run.take(); }
        String value = (String) awaited;
        return ready("hidden " + value);
    }

    @Override
    protected void clear() {
        name = null;
    }

    @Override
    protected String method() {
        return "Hidden.greet";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Hidden.java:12, awaiting value(\"hidden\", name)";
            default -> super.place(state);
        };
    }
}

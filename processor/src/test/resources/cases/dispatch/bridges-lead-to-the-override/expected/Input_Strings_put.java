package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Strings#put(java.lang.String, java.util.List)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Strings_put extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_Strings_put");
    }

    private Input.Strings self;

    private String value;

    private List<String[]> more;

    private String left;

    Input_Strings_put(Input.Strings self, String value, List<String[]> more) {
        this.self = Objects.requireNonNull(self);
        this.value = value;
        this.more = more;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        String put = null;
        switch (at) {
            default:
                // Input.java:23: await(value("strings", 2))
                awaited = await(Trace.value("strings", 2), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value2 = (Integer) awaited;
                left = "strings " + value2 + value.length() + " then ";
                // Input.java:23: super.put(value, more)
                ObjectMachine call = Input_BoxAsync.<String>put$exactly(self, value, more);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    self = null;
                    value = null;
                    more = null;
                    return suspend(2, call, run, depth);
                }
                put = (String) call.result;
            case 2:
                if (at != 0) { at = 0; put = (String) ((ObjectMachine) run.take()).result; }
                return ready(left + put);
        }
    }

    @Override
    protected void clear() {
        self = null;
        value = null;
        more = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Strings.put";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:23, awaiting value(\"strings\", 2)";
            case 2 -> "Input.java:23, awaiting super.put(value, more)";
            default -> super.place(state);
        };
    }
}

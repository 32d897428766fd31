package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#pick(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_pick extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_pick");
    }

    private int n;

    private String s;

    private Supplier<String> later;

    Input_pick(int n) {
        this.n = n;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
            case 1, 2, 3:
                if (at == 0 ? n == 0 : at <= 1) {
                    if (at == 0) {
                        // Input.java:14: await(value("a", "zero"))
                        awaited = await(Trace.value("a", "zero"), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    s = (String) awaited;
                } else if (at == 0 ? n == 1 : at <= 2) {
                    if (at == 0) {
                        // Input.java:16: await(value("b", 1))
                        if (await(Trace.value("b", 1), run, depth) == SUSPENDED) return suspend(2);
                    } else { at = 0; run.take(); }
                    s = "one";
                } else {
                    if (at == 0) {
                        s = "many";
                        // Input.java:20: await(value("c", 1))
                        if (await(Trace.value("c", 1), run, depth) == SUSPENDED) return suspend(3);
                    } else { at = 0; run.take(); }
                }
                final int n2 = n;
                final String s2 = s;
                later = () -> s2 + n2;
                // Input.java:23: await(value("d", 1))
                if (await(Trace.value("d", 1), run, depth) == SUSPENDED) {
                    s = null;
                    return suspend(4);
                }
            case 4:
                if (at != 0) { at = 0; run.take(); }
                return ready(later.get());
        }
    }

    @Override
    protected void clear() {
        s = null;
        later = null;
    }

    @Override
    protected String method() {
        return "Input.pick";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:14, awaiting value(\"a\", \"zero\")";
            case 2 -> "Input.java:16, awaiting value(\"b\", 1)";
            case 3 -> "Input.java:20, awaiting value(\"c\", 1)";
            case 4 -> "Input.java:23, awaiting value(\"d\", 1)";
            default -> super.place(state);
        };
    }
}

package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_run");
    }

    private String s;

    private Supplier<String> later;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        Object o = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:12: await(value("a", (Object) "text"))
                awaited = await(Trace.value("a", (Object) "text"), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                o = awaited;
            case 2:
                if (at != 0 || ((o instanceof String s2 && (s = s2) != null))) {
                    if (at == 0) {
                        final String s3 = s;
                        later = () -> s3 + "!";
                        // Input.java:15: await(value("b", 1))
                        if (await(Trace.value("b", 1), run, depth) == SUSPENDED) {
                            s = null;
                            return suspend(2);
                        }
                    } else { at = 0; run.take(); }
                    return ready(later.get());
                }
                return ready("none");
        }
    }

    @Override
    protected void clear() {
        s = null;
        later = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:12, awaiting value(\"a\", (Object) \"text\")";
            case 2 -> "Input.java:15, awaiting value(\"b\", 1)";
            default -> super.place(state);
        };
    }
}

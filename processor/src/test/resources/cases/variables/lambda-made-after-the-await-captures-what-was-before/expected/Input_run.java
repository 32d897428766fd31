package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.function.Function;
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

    private String before;

    private Function<String, String> f;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                before = Trace.eval("before", "before");
                // Input.java:15: await(value("a", "after"))
                awaited = await(Trace.value("a", "after"), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                String after = (String) awaited;
                final String before2 = before;
                f = x -> {
                    String inner = before2 + x;
                    return inner + after;
                };
                final Function<String, String> f2 = f;
                Runnable r = () -> Trace.log(f2.apply("!"));
                r.run();
                // Input.java:22: await(value("b", 1))
                if (await(Trace.value("b", 1), run, depth) == SUSPENDED) {
                    before = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; run.take(); }
                return ready(f.apply("?"));
        }
    }

    @Override
    protected void clear() {
        before = null;
        f = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:15, awaiting value(\"a\", \"after\")";
            case 2 -> "Input.java:22, awaiting value(\"b\", 1)";
            default -> super.place(state);
        };
    }
}

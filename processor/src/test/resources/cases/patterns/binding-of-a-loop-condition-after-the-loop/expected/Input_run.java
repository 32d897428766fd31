package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
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

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        Object o = null;
        int n = 0;
        Object chosen = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                o = 0;
            case 1:
                while (at != 0 || (!(o instanceof String s2 && (s = s2) != null))) {
                    if (at == 0) n = (Integer) o;
                    if (at == 0 && n == 1) {
                        chosen = "end";
                    } else {
                        if (at == 0) {
                            // Input.java:14: await(value("a" + n, (Object) (n + 1)))
                            awaited = await(Trace.value("a" + n, (Object) (n + 1)), run, depth);
                            if (awaited == SUSPENDED) return suspend(1);
                        } else { at = 0; awaited = run.take(); }
                        chosen = awaited;
                    }
                    o = chosen;
                }
                // Input.java:16: await(value("b", 1))
                if (await(Trace.value("b", 1), run, depth) == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; run.take(); }
                return ready(s + s.length());
        }
    }

    @Override
    protected void clear() {
        s = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:14, awaiting value(\"a\" + n, (Object) (n + 1))";
            case 2 -> "Input.java:16, awaiting value(\"b\", 1)";
            default -> super.place(state);
        };
    }
}

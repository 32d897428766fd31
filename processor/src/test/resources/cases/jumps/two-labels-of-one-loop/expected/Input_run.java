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

    private int i;

    private String old;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        String s = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            s = "";
        }
        a: {
            if (at == 0) i = 0;
            b: for (; at != 0 || i < 6; i++) {
                if (at == 0) {
                    if (i == 1) continue b;
                    if (i == 3) continue b;
                    old = s;
                    // Input.java:17: await(value("x" + i, i))
                    awaited = await(Trace.value("x" + i, i), run, depth);
                    if (awaited == SUSPENDED) return suspend(1);
                } else { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                s = old + value;
                if (i == 4) break a;
                if (i == 5) break b;
            }
        }
        return ready(s);
    }

    @Override
    protected void clear() {
        old = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:17, awaiting value(\"x\" + i, i)";
            default -> super.place(state);
        };
    }
}

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
            i = 0;
        }
        outer: for (; at != 0 || i < 4; i++) {
            if (at == 0) {
                old = s;
                // Input.java:14: await(value("a" + i, i))
                awaited = await(Trace.value("a" + i, i), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            } else { at = 0; awaited = run.take(); }
            Integer value = (Integer) awaited;
            s = old + value;
            switch (i) {
                case 0:
                    continue outer;
                case 1:
                    break;
                case 2:
                    for (int j = 0; ; j++) {
                        if (j == 1) continue;
                        if (j == 3) break;
                        s += "j" + j;
                    }
                    break;
                default:
                    if (s.length() > 2) return ready(s + "!");
            }
            s += "|";
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
            case 1 -> "Input.java:14, awaiting value(\"a\" + i, i)";
            default -> super.place(state);
        };
    }
}

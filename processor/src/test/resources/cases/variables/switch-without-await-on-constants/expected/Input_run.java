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

    private int i;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        final int one = 1;
        if (at == 0) {
            InputAsync.Host.initialized();
            s = "";
            i = 0;
        }
        for (; at != 0 || i < 3; i++) {
            if (at == 0) {
                // Input.java:14: await(value("a" + i, i))
                awaited = await(Trace.value("a" + i, i), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            } else { at = 0; awaited = run.take(); }
            int x = (Integer) awaited;
            switch (x) {
                case one:
                    s += "one";
                    break;
                case 2:
                    s += "two";
                default:
                    s += "other";
            }
            s += switch (x) {
                case one -> "1";
                default -> {
                    String t = "t" + x;
                    yield t;
                }
            };
        }
        return ready(s);
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
            case 1 -> "Input.java:14, awaiting value(\"a\" + i, i)";
            default -> super.place(state);
        };
    }
}

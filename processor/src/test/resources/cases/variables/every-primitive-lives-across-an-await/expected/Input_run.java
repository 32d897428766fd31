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

    private boolean z;

    private byte b;

    private short s;

    private char c;

    private int i;

    private long l;

    private float f;

    private double d;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                z = true;
                b = -1;
                s = -2;
                c = '\uFFFF';
                i = Integer.MIN_VALUE;
                l = Long.MAX_VALUE;
                f = -0.0f;
                d = Double.NaN;
                // Input.java:19: await(value("a", 1))
                if (await(Trace.value("a", 1), run, depth) == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; run.take(); }
                z = !z;
                b--;
                s--;
                c--;
                i--;
                l++;
                // Input.java:26: await(value("b", 1))
                if (await(Trace.value("b", 1), run, depth) == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; run.take(); }
                return ready(z + " " + b + " " + s + " " + (int) c + " " + i + " " + l + " " + f + " " + d + " " + 1 / f);
        }
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:19, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:26, awaiting value(\"b\", 1)";
            default -> super.place(state);
        };
    }
}

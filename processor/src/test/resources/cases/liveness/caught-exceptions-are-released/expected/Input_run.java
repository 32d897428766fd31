package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends IntMachine {
    static {
        Abi.check(1, "Input_run");
    }

    private IOException e2;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        IOException e = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
            case 1:
                try {
                    if (at == 0) {
                        // Input.java:20: await(value("a", 1))
                        if (await(Trace.value("a", 1), run, depth) == SUSPENDED) return suspend(1);
                    } else { at = 0; run.take(); }
                    throw Input.made("thrown");
                } catch (IOException caught) {
                    e = caught;
                    int clause = 1;
                }
                Trace.log(e.getMessage());
                // Input.java:24: await(releasing("b", 1, "thrown"))
                if (await(Trace.releasing("b", 1, "thrown"), run, depth) == SUSPENDED) {
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; run.take(); }
                try {
                    throw Input.made("kept");
                } catch (IOException caught2) {
                    e2 = caught2;
                    int clause2 = 1;
                }
                // Input.java:29: await(value("c", 1))
                if (await(Trace.value("c", 1), run, depth) == SUSPENDED) return suspend(3);
            case 3:
                if (at != 0) { at = 0; run.take(); }
                Trace.log(e2.getMessage());
                // Input.java:31: await(releasing("d", 1, "kept"))
                if (await(Trace.releasing("d", 1, "kept"), run, depth) == SUSPENDED) {
                    e2 = null;
                    return suspend(4);
                }
            case 4:
                if (at != 0) { at = 0; run.take(); }
                // Input.java:33: await(releasing("e", 1, "thrown", "kept"))
                awaited = await(Trace.releasing("e", 1, "thrown", "kept"), run, depth);
                if (awaited == SUSPENDED) {
                    e2 = null;
                    return suspend(5);
                }
            case 5:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                return ready(value);
        }
    }

    @Override
    protected void clear() {
        e2 = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:20, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:24, awaiting releasing(\"b\", 1, \"thrown\")";
            case 3 -> "Input.java:29, awaiting value(\"c\", 1)";
            case 4 -> "Input.java:31, awaiting releasing(\"d\", 1, \"kept\")";
            case 5 -> "Input.java:33, awaiting releasing(\"e\", 1, \"thrown\", \"kept\")";
            default -> super.place(state);
        };
    }
}

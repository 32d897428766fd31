package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#before(java.lang.String)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_before extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_before");
    }

    private String s;

    private String t2;

    Input_before(String s) {
        this.s = s;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        String t = null;
        int arm = 0;
        String chosen = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                arm = 0;
                switch (s) {
                    case null -> { arm = 1; }
                    case String t3 -> { t = t3; arm = -2; }
                }
            case 1:
                if (at != 0 || arm < 0) {
                    if (at == 0) {
                        // Input.java:15: await(value("t" + t, t.length()))
                        awaited = await(Trace.value("t" + t, t.length()), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    arm = (value == 1) ? 2 : 0;
                }
                if (arm == 0) {
                    switch (s) {
                        case "ab" -> { arm = 3; }
                        case String t22 -> { t2 = t22; arm = 4; }
                    }
                }
            case 2:
                if (at != 0 || arm == 1) {
                    if (at == 0) {
                        // Input.java:14: await(value("null", 1))
                        awaited = await(Trace.value("null", 1), run, depth);
                        if (awaited == SUSPENDED) {
                            s = null;
                            t2 = null;
                            return suspend(2);
                        }
                    } else { at = 0; awaited = run.take(); }
                    Integer value2 = (Integer) awaited;
                    chosen = "null" + value2;
                } else if (arm == 2) {
                    chosen = "one";
                } else if (arm == 3) {
                    chosen = "constant";
                } else {
                    chosen = "other" + t2;
                }
                return ready(chosen);
        }
    }

    @Override
    protected void clear() {
        s = null;
        t2 = null;
    }

    @Override
    protected String method() {
        return "Input.before";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:15, awaiting value(\"t\" + t, t.length())";
            case 2 -> "Input.java:14, awaiting value(\"null\", 1)";
            default -> super.place(state);
        };
    }
}

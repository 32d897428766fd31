package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
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

    private int n;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int arm = 0;
        int arm2 = 0;
        int chosen = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                String text = Trace.tracked("text", new String("text"));
                arm = 3;
                switch (text) {
                    case "text" -> { arm = 1; }
                    default -> { arm = 2; }
                }
            case 1:
                if (at != 0 || arm == 1) {
                    if (at == 0) {
                        // Input.java:16: await(releasing("a", 1, "text"))
                        if (await(Trace.releasing("a", 1, "text"), run, depth) == SUSPENDED) {
                            return suspend(1);
                        }
                    } else { at = 0; run.take(); }
                } else {
                    Trace.log("never");
                }
                // Input.java:19: await(value("b", 1))
                awaited = await(Trace.value("b", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                arm2 = switch (Trace.tracked("selected", new String("x" + value))) {
                    case "x1" -> 1;
                    default -> 2;
                };
            case 3:
                if (at != 0 || arm2 == 1) {
                    if (at == 0) {
                        // Input.java:20: await(releasing("c", 1, "selected"))
                        awaited = await(Trace.releasing("c", 1, "selected"), run, depth);
                        if (awaited == SUSPENDED) return suspend(3);
                    } else { at = 0; awaited = run.take(); }
                    chosen = (Integer) awaited;
                } else {
                    chosen = 0;
                }
                n = chosen;
                // Input.java:23: await(releasing("d", 1, "text", "selected"))
                awaited = await(Trace.releasing("d", 1, "text", "selected"), run, depth);
                if (awaited == SUSPENDED) return suspend(4);
            case 4:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value2 = (Integer) awaited;
                return ready(n + value2);
        }
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:16, awaiting releasing(\"a\", 1, \"text\")";
            case 2 -> "Input.java:19, awaiting value(\"b\", 1)";
            case 3 -> "Input.java:20, awaiting releasing(\"c\", 1, \"selected\")";
            case 4 -> "Input.java:23, awaiting releasing(\"d\", 1, \"text\", \"selected\")";
            default -> super.place(state);
        };
    }
}

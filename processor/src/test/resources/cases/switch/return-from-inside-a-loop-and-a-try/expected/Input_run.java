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

    private Throwable thrown;

    private String value2;

    private int exit;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int arm = 0;
        if (at == 0) {
            InputAsync.Host.initialized();
            i = 0;
        }
        for (;; i++) {
            choice: {
                if (at == 0) {
                    arm = 4;
                    switch (i % 3) {
                        case 0 -> { arm = 1; }
                        case 1 -> { arm = 2; }
                        default -> { arm = 3; }
                    }
                }
                if (at == 0 && arm == 1) {
                    break choice;
                } else if (at == 0 ? arm == 2 : at <= 1) {
                    if (at == 0) {
                        thrown = null;
                        value2 = null;
                    }
                    leaving: {
                        try {
                            if (at != 0 || i > 3) {
                                if (at == 0) {
                                    // Input.java:18: await(value("a", i))
                                    awaited = await(Trace.value("a", i), run, depth);
                                    if (awaited == SUSPENDED) return suspend(1);
                                } else { at = 0; awaited = run.take(); }
                                Integer value = (Integer) awaited;
                                { value2 = "end" + value; exit = 2; break leaving; }
                            }
                            { exit = 3; break leaving; }
                        } catch (Throwable caught) {
                            thrown = caught;
                            exit = 1;
                        }
                    }
                    Trace.log("finally " + i);
                    if (exit == 1) throw thrown;
                    if (exit == 2) return ready(value2);
                    break choice;
                } else {
                    if (at == 0) {
                        // Input.java:24: await(value("b", 1))
                        if (await(Trace.value("b", 1), run, depth) == SUSPENDED) {
                            thrown = null;
                            value2 = null;
                            return suspend(2);
                        }
                    } else { at = 0; run.take(); }
                }
            }
        }
    }

    @Override
    protected void clear() {
        thrown = null;
        value2 = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:18, awaiting value(\"a\", i)";
            case 2 -> "Input.java:24, awaiting value(\"b\", 1)";
            default -> super.place(state);
        };
    }
}

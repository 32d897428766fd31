package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.io.IOException;
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

    private int attempts;

    private int ends;

    private Throwable thrown;

    private String value2;

    private String left;

    private int exit;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            attempts = 0;
            ends = 0;
        }
        loop: while (true) {
            if (at == 0) {
                thrown = null;
                value2 = null;
            }
            leaving: {
                try {
                    try {
                        switch (at) {
                            default:
                                attempts++;
                            case 1:
                                if (at != 0 || attempts < 3) {
                                    if (at == 0) {
                                        // Input.java:19: await(fail("a" + attempts, new IOExcept...
                                        if (await(Trace.fail("a" + attempts, new IOException("again")), run, depth) == SUSPENDED) {
                                            left = null;
                                            return suspend(1);
                                        }
                                    } else { at = 0; run.take(); }
                                }
                                left = attempts + " ";
                                // Input.java:20: await(value("b", ends))
                                awaited = await(Trace.value("b", ends), run, depth);
                                if (awaited == SUSPENDED) return suspend(2);
                            case 2:
                                if (at != 0) { at = 0; awaited = run.take(); }
                                Integer value = (Integer) awaited;
                                { value2 = left + value; exit = 3; break leaving; }
                        }
                    } catch (IllegalStateException e) {
                        Trace.log("cancelled");
                        throw e;
                    } catch (Exception e2) {
                        Trace.log(e2);
                        { exit = 2; break leaving; }
                    }
                } catch (Throwable caught) {
                    thrown = caught;
                    exit = 1;
                }
            }
            ends++;
            Trace.log("end " + ends);
            if (exit == 1) throw thrown;
            if (exit == 2) continue loop;
            return ready(value2);
        }
    }

    @Override
    protected void clear() {
        thrown = null;
        value2 = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:19, awaiting fail(\"a\" + attempts, new IOException(\"again\"))";
            case 2 -> "Input.java:20, awaiting value(\"b\", ends)";
            default -> super.place(state);
        };
    }
}

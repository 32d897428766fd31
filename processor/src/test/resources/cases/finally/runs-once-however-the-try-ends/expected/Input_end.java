package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#end(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_end extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_end");
    }

    private int how;

    private String s;

    private int i;

    private Throwable thrown;

    private String value;

    private int exit;

    Input_end(int how) {
        this.how = how;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        if (at == 0) {
            InputAsync.Host.initialized();
            s = "";
            i = 0;
        }
        loop: for (; at != 0 || i < 2; i++) {
            if (at == 0) {
                thrown = null;
                value = null;
            }
            leaving: {
                try {
                    if (at == 0) {
                        // Input.java:16: await(value("a" + how, 1))
                        if (await(Trace.value("a" + how, 1), run, depth) == SUSPENDED) {
                            return suspend(1);
                        }
                    } else { at = 0; run.take(); }
                    if (how == 1) throw new IOException("thrown");
                    if (how == 2) { value = "returned"; exit = 2; break leaving; }
                    if (how == 3) { exit = 3; break leaving; }
                    if (how == 4) { exit = 4; break leaving; }
                    s += "end ";
                    exit = 0;
                } catch (Throwable caught) {
                    thrown = caught;
                    exit = 1;
                }
            }
            Trace.log("finally " + how + " " + i);
            if (exit == 1) throw thrown;
            if (exit == 2) return ready(value);
            if (exit == 3) break loop;
            if (exit == 4) continue loop;
            s += "after ";
        }
        return ready(s);
    }

    @Override
    protected void clear() {
        s = null;
        thrown = null;
        value = null;
    }

    @Override
    protected String method() {
        return "Input.end";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:16, awaiting value(\"a\" + how, 1)";
            default -> super.place(state);
        };
    }
}

package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#turn(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_turn extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_turn");
    }

    private int how;

    private String s;

    private int i;

    private Throwable thrown;

    private String value2;

    private String old;

    Input_turn(int how) {
        this.how = how;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int exit = 0;
        int clause = 0;
        if (at == 0) {
            InputAsync.Host.initialized();
            s = "";
            i = 0;
        }
        loop: for (; at != 0 || i < 2; i++) {
            if (at == 0) {
                thrown = null;
                value2 = null;
            }
            leaving: {
                try {
                    if (at == 0) {
                        IllegalArgumentException e = null;
                        try {
                            s += Trace.eval("try", "try ");
                            if (how == 1) throw new IOException("try");
                            if (how == 2) throw new IllegalArgumentException("try");
                            if (how == 3) { value2 = s + "returned"; exit = 2; break leaving; }
                            if (how == 4) { exit = 3; break leaving; }
                            if (how == 5) { exit = 4; break leaving; }
                            clause = 0;
                        } catch (IllegalArgumentException caught) {
                            e = caught;
                            clause = 1;
                        }
                    }
                    if (at != 0 || clause == 1) {
                        if (at == 0) {
                            old = s;
                            // Input.java:24: await(value("c" + how, "catch "))
                            awaited = await(Trace.value("c" + how, "catch "), run, depth);
                            if (awaited == SUSPENDED) return suspend(1);
                        } else { at = 0; awaited = run.take(); }
                        String value = (String) awaited;
                        s = old + value;
                        if (i == 1) throw new IOException("catch");
                    }
                    exit = 0;
                } catch (Throwable caught2) {
                    thrown = caught2;
                    exit = 1;
                }
            }
            s += Trace.eval("finally", "finally ");
            Trace.log(s);
            if (exit == 1) throw thrown;
            if (exit == 2) return ready(value2);
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
        value2 = null;
        old = null;
    }

    @Override
    protected String method() {
        return "Input.turn";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:24, awaiting value(\"c\" + how, \"catch \")";
            default -> super.place(state);
        };
    }
}

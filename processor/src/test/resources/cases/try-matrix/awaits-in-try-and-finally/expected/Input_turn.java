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

    private String value3;

    private String old;

    private int exit;

    Input_turn(int how) {
        this.how = how;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            s = "";
            i = 0;
        }
        loop: for (; at != 0 || i < 2; i++) {
            switch (at) {
                default:
                    thrown = null;
                    value3 = null;
                case 1:
                    leaving: {
                        try {
                            try {
                                if (at == 0) {
                                    old = s;
                                    // Input.java:18: await(value("t" + how, "try "))
                                    awaited = await(Trace.value("t" + how, "try "), run, depth);
                                    if (awaited == SUSPENDED) return suspend(1);
                                } else { at = 0; awaited = run.take(); }
                                String value = (String) awaited;
                                s = old + value;
                                if (how == 1) throw new IOException("try");
                                if (how == 2) throw new IllegalArgumentException("try");
                                if (how == 3) { value3 = s + "returned"; exit = 2; break leaving; }
                                if (how == 4) { exit = 3; break leaving; }
                                if (how == 5) { exit = 4; break leaving; }
                            } catch (IllegalArgumentException e) {
                                s += Trace.eval("catch", "catch ");
                                if (i == 1) throw new IOException("catch");
                            }
                            exit = 0;
                        } catch (Throwable caught) {
                            thrown = caught;
                            exit = 1;
                        }
                    }
                    run.enterFinally();
                case 2:
                    try {
                        if (at == 0) {
                            old = s;
                            // Input.java:28: await(sacred("f" + how, "finally "))
                            awaited = await(Trace.sacred("f" + how, "finally "), run, depth);
                            if (awaited == SUSPENDED) {
                                s = null;
                                return suspend(2);
                            }
                        } else { at = 0; awaited = run.take(); }
                        String value2 = (String) awaited;
                        s = old + value2;
                        Trace.log(s);
                    } catch (Throwable failure) {
                        run.exitFinally();
                        throw failure;
                    }
                    run.exitFinally();
                    if (exit == 1) throw thrown;
                    if (exit == 2) return ready(value3);
                    if (exit == 3) break loop;
                    if (exit == 4) continue loop;
                    s += "after ";
            }
        }
        return ready(s);
    }

    @Override
    protected void clear() {
        s = null;
        thrown = null;
        value3 = null;
        old = null;
    }

    @Override
    protected String method() {
        return "Input.turn";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:18, awaiting value(\"t\" + how, \"try \")";
            case 2 -> "Input.java:28, awaiting sacred(\"f\" + how, \"finally \")";
            default -> super.place(state);
        };
    }
}

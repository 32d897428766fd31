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

    private String s;

    private int i;

    private Throwable thrown;

    private String old;

    private int exit;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        Exception e = null;
        int clause = 0;
        if (at == 0) {
            InputAsync.Host.initialized();
            s = "";
            i = 0;
        }
        for (; at != 0 || i < 2; i++) {
            switch (at) {
                default:
                    thrown = null;
                case 1, 2:
                    try {
                        switch (at) {
                            default:
                                e = null;
                            case 1:
                                try {
                                    if (at != 0 || i == 0) {
                                        if (at == 0) {
                                            // Input.java:17: await(fail("a", new IOException("a")))
                                            if (await(Trace.fail("a", new IOException("a")), run, depth) == SUSPENDED) {
                                                old = null;
                                                return suspend(1);
                                            }
                                        } else { at = 0; run.take(); }
                                    }
                                    s += "try ";
                                    clause = 0;
                                } catch (Exception caught) {
                                    e = caught;
                                    clause = 1;
                                }
                            case 2:
                                if (at != 0 || clause == 1) {
                                    if (at == 0) {
                                        old = s;
                                        // Input.java:20: await(value("b", "catch "))
                                        awaited = await(Trace.value("b", "catch "), run, depth);
                                        if (awaited == SUSPENDED) return suspend(2);
                                    } else { at = 0; awaited = run.take(); }
                                    String value = (String) awaited;
                                    s = old + value;
                                }
                                exit = 0;
                        }
                    } catch (Throwable caught2) {
                        thrown = caught2;
                        exit = 1;
                    }
                    run.enterFinally();
                case 3:
                    try {
                        if (at == 0) {
                            old = s;
                            // Input.java:22: await(sacred("c" + i, "finally "))
                            awaited = await(Trace.sacred("c" + i, "finally "), run, depth);
                            if (awaited == SUSPENDED) {
                                s = null;
                                return suspend(3);
                            }
                        } else { at = 0; awaited = run.take(); }
                        String value2 = (String) awaited;
                        s = old + value2;
                    } catch (Throwable failure) {
                        run.exitFinally();
                        throw failure;
                    }
                    run.exitFinally();
                    if (exit == 1) throw thrown;
            }
        }
        return ready(s);
    }

    @Override
    protected void clear() {
        s = null;
        thrown = null;
        old = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:17, awaiting fail(\"a\", new IOException(\"a\"))";
            case 2 -> "Input.java:20, awaiting value(\"b\", \"catch \")";
            case 3 -> "Input.java:22, awaiting sacred(\"c\" + i, \"finally \")";
            default -> super.place(state);
        };
    }
}

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

    private StringBuilder s;

    private String value3;

    private int exit;

    private Throwable thrown;

    private String value5;

    private int exit2;

    private Throwable thrown2;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                s = new StringBuilder();
            case 1, 2:
                leaving: {
                    try {
                        if (at < 2) {
                            leaving2: {
                                try {
                                    if (at == 0) {
                                        // Input.java:16: await(value("a", "a"))
                                        awaited = await(Trace.value("a", "a"), run, depth);
                                        if (awaited == SUSPENDED) return suspend(1);
                                    } else { at = 0; awaited = run.take(); }
                                    String value = (String) awaited;
                                    { value3 = s.append(value).toString(); exit = 2; break leaving2; }
                                } catch (Throwable caught) {
                                    thrown = caught;
                                    exit = 1;
                                }
                            }
                            run.enterFinally();
                        }
                        try {
                            if (at == 0) {
                                // Input.java:18: await(sacred("b", "b"))
                                awaited = await(Trace.sacred("b", "b"), run, depth);
                                if (awaited == SUSPENDED) return suspend(2);
                            } else { at = 0; awaited = run.take(); }
                            String value2 = (String) awaited;
                            s.append(value2);
                            Trace.log(s);
                        } catch (Throwable failure) {
                            run.exitFinally();
                            throw failure;
                        }
                        run.exitFinally();
                        if (exit == 1) throw thrown;
                        { value5 = value3; exit2 = 2; break leaving; }
                    } catch (Throwable caught2) {
                        thrown2 = caught2;
                        exit2 = 1;
                    }
                }
                run.enterFinally();
            case 3:
                try {
                    if (at == 0) {
                        // Input.java:22: await(sacred("c", "c"))
                        awaited = await(Trace.sacred("c", "c"), run, depth);
                        if (awaited == SUSPENDED) {
                            value3 = null;
                            thrown = null;
                            return suspend(3);
                        }
                    } else { at = 0; awaited = run.take(); }
                    String value4 = (String) awaited;
                    s.append(value4);
                    Trace.log(s);
                } catch (Throwable failure2) {
                    run.exitFinally();
                    throw failure2;
                }
                run.exitFinally();
                if (exit2 == 1) throw thrown2;
                return ready(value5);
        }
    }

    @Override
    protected void clear() {
        s = null;
        value3 = null;
        thrown = null;
        value5 = null;
        thrown2 = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:16, awaiting value(\"a\", \"a\")";
            case 2 -> "Input.java:18, awaiting sacred(\"b\", \"b\")";
            case 3 -> "Input.java:22, awaiting sacred(\"c\", \"c\")";
            default -> super.place(state);
        };
    }
}

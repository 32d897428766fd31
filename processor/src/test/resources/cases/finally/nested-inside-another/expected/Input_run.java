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

    private String old;

    private int exit2;

    private Throwable thrown2;

    private int exit;

    private Throwable thrown;

    private String left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int clause = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                s = "";
            case 1:
                try {
                    if (at == 0) {
                        old = s;
                        // Input.java:16: await(value("a", "a"))
                        awaited = await(Trace.value("a", "a"), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    String value = (String) awaited;
                    s = old + value;
                    exit2 = 0;
                } catch (Throwable caught3) {
                    thrown2 = caught3;
                    exit2 = 1;
                }
                run.enterFinally();
            case 2, 3, 4, 5, 6:
                try {
                    switch (at) {
                        default:
                            try {
                                if (at < 4) {
                                    try {
                                        switch (at) {
                                            default:
                                                old = s;
                                                // Input.java:19: await(sacred("b", "b"))
                                                awaited = await(Trace.sacred("b", "b"), run, depth);
                                                if (awaited == SUSPENDED) return suspend(2);
                                            case 2:
                                                if (at != 0) { at = 0; awaited = run.take(); }
                                                String value2 = (String) awaited;
                                                s = old + value2;
                                                // Input.java:20: await(sacredFail("c", new IOExc...
                                                if (await(Trace.sacredFail("c", new IOException("c")), run, depth) == SUSPENDED) {
                                                    old = null;
                                                    return suspend(3);
                                                }
                                            case 3:
                                                if (at != 0) { at = 0; run.take(); }
                                                clause = 0;
                                        }
                                    } catch (Exception caught) {
                                        Exception e = caught;
                                        clause = 1;
                                    }
                                }
                                if (at != 0 || clause == 1) {
                                    if (at == 0) {
                                        old = s;
                                        // Input.java:22: await(sacred("d", "d"))
                                        awaited = await(Trace.sacred("d", "d"), run, depth);
                                        if (awaited == SUSPENDED) return suspend(4);
                                    } else { at = 0; awaited = run.take(); }
                                    String value3 = (String) awaited;
                                    s = old + value3;
                                }
                                exit = 0;
                            } catch (Throwable caught2) {
                                thrown = caught2;
                                exit = 1;
                            }
                            run.enterFinally();
                        case 5:
                            try {
                                if (at == 0) {
                                    old = s;
                                    // Input.java:24: await(sacred("e", "e"))
                                    awaited = await(Trace.sacred("e", "e"), run, depth);
                                    if (awaited == SUSPENDED) {
                                        s = null;
                                        return suspend(5);
                                    }
                                } else { at = 0; awaited = run.take(); }
                                String value4 = (String) awaited;
                                s = old + value4;
                            } catch (Throwable failure) {
                                run.exitFinally();
                                throw failure;
                            }
                            run.exitFinally();
                            if (exit == 1) throw thrown;
                            old = s;
                            // Input.java:26: await(sacred("f", "f"))
                            awaited = await(Trace.sacred("f", "f"), run, depth);
                            if (awaited == SUSPENDED) {
                                s = null;
                                thrown = null;
                                return suspend(6);
                            }
                        case 6:
                            if (at != 0) { at = 0; awaited = run.take(); }
                            String value5 = (String) awaited;
                            s = old + value5;
                    }
                } catch (Throwable failure2) {
                    run.exitFinally();
                    throw failure2;
                }
                run.exitFinally();
                if (exit2 == 1) throw thrown2;
                left = s;
                // Input.java:28: await(value("g", "g"))
                awaited = await(Trace.value("g", "g"), run, depth);
                if (awaited == SUSPENDED) {
                    release();
                    return suspend(7);
                }
            case 7:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value6 = (String) awaited;
                return ready(left + value6);
        }
    }

    private void release() {
        s = null;
        old = null;
        thrown2 = null;
        thrown = null;
    }

    @Override
    protected void clear() {
        s = null;
        old = null;
        thrown2 = null;
        thrown = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:16, awaiting value(\"a\", \"a\")";
            case 2 -> "Input.java:19, awaiting sacred(\"b\", \"b\")";
            case 3 -> "Input.java:20, awaiting sacredFail(\"c\", new IOException(\"c\"))";
            case 4 -> "Input.java:22, awaiting sacred(\"d\", \"d\")";
            case 5 -> "Input.java:24, awaiting sacred(\"e\", \"e\")";
            case 6 -> "Input.java:26, awaiting sacred(\"f\", \"f\")";
            case 7 -> "Input.java:28, awaiting value(\"g\", \"g\")";
            default -> super.place(state);
        };
    }
}

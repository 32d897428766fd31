package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
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

    private Input.Resource a;

    private Throwable primary;

    private String old;

    private String left;

    private Throwable thrown;

    private IOException e;

    private int exit2;

    private Throwable thrown2;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int exit = 0;
        int clause = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                s = "";
            case 1, 2, 3:
                try {
                    if (at < 3) {
                        try {
                            switch (at) {
                                default:
                                    MethodHandles.lookup().ensureInitialized(Input.Resource.class);
                                    // Input.java:29: await(value("a", "a"))
                                    awaited = await(Trace.value("a", "a"), run, depth);
                                    if (awaited == SUSPENDED) return suspend(1);
                                case 1:
                                    if (at != 0) { at = 0; awaited = run.take(); }
                                    String value = (String) awaited;
                                    a = new Input.Resource(value);
                                    primary = null;
                                case 2:
                                    try {
                                        try {
                                            if (at == 0) {
                                                old = s;
                                                left = a.name;
                                                // Input.java:30: await(value("b", "b"))
                                                awaited = await(Trace.value("b", "b"), run, depth);
                                                if (awaited == SUSPENDED) return suspend(2);
                                            } else { at = 0; awaited = run.take(); }
                                            String value2 = (String) awaited;
                                            s = old + (left + value2);
                                        } catch (Throwable caught) {
                                            primary = caught;
                                            throw caught;
                                        }
                                        exit = 0;
                                    } catch (Throwable caught2) {
                                        thrown = caught2;
                                        exit = 1;
                                    }
                                    if (a != null) {
                                        if (primary != null) {
                                            try {
                                                a.close();
                                            } catch (Throwable failure) {
                                                primary.addSuppressed(failure);
                                            }
                                        } else {
                                            a.close();
                                        }
                                    }
                                    if (exit == 1) throw thrown;
                                    clause = 0;
                            }
                        } catch (IOException caught3) {
                            e = caught3;
                            clause = 1;
                        }
                    }
                    if (at != 0 || clause == 1) {
                        if (at == 0) {
                            old = s;
                            // Input.java:32: await(value("c", e.getMessage()))
                            awaited = await(Trace.value("c", e.getMessage()), run, depth);
                            if (awaited == SUSPENDED) {
                                release();
                                return suspend(3);
                            }
                        } else { at = 0; awaited = run.take(); }
                        String value3 = (String) awaited;
                        s = old + value3;
                    }
                    exit2 = 0;
                } catch (Throwable caught4) {
                    thrown2 = caught4;
                    exit2 = 1;
                }
                run.enterFinally();
            case 4:
                try {
                    if (at == 0) {
                        old = s;
                        // Input.java:34: await(sacred("d", "d"))
                        awaited = await(Trace.sacred("d", "d"), run, depth);
                        if (awaited == SUSPENDED) {
                            release2();
                            return suspend(4);
                        }
                    } else { at = 0; awaited = run.take(); }
                    String value4 = (String) awaited;
                    s = old + value4;
                } catch (Throwable failure2) {
                    run.exitFinally();
                    throw failure2;
                }
                run.exitFinally();
                if (exit2 == 1) throw thrown2;
                return ready(s);
        }
    }

    private void release() {
        a = null;
        primary = null;
        left = null;
        thrown = null;
        e = null;
    }

    private void release2() {
        s = null;
        a = null;
        primary = null;
        left = null;
        thrown = null;
        e = null;
    }

    @Override
    protected void clear() {
        s = null;
        a = null;
        primary = null;
        old = null;
        left = null;
        thrown = null;
        e = null;
        thrown2 = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:29, awaiting value(\"a\", \"a\")";
            case 2 -> "Input.java:30, awaiting value(\"b\", \"b\")";
            case 3 -> "Input.java:32, awaiting value(\"c\", e.getMessage())";
            case 4 -> "Input.java:34, awaiting sacred(\"d\", \"d\")";
            default -> super.place(state);
        };
    }
}

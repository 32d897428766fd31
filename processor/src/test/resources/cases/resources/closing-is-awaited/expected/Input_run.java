package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Members;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends ObjectMachine<String> {
    private static final VarHandle name$;

    static {
        Abi.check(1, "Input_run");
        name$ = Members.field(MethodHandles.lookup(), Input.Resource.class, Input.Resource.class, "name", String.class);
    }

    private String s;

    private Input.Resource a;

    private Throwable primary;

    private Input.Resource b;

    private Throwable primary2;

    private String old;

    private int exit;

    private Throwable thrown;

    private Throwable thrown2;

    private int i;

    private Throwable thrown3;

    private String value2;

    private int exit3;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        Input.Resource c = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                s = "";
            case 1, 2, 3, 4, 5:
                try {
                    switch (at) {
                        default:
                            a = new Input.Resource("a", false);
                            primary = null;
                        case 1, 2, 3:
                            try {
                                try {
                                    switch (at) {
                                        default:
                                            b = new Input.Resource("b", true);
                                            primary2 = null;
                                        case 1:
                                            try {
                                                try {
                                                    if (at == 0) {
                                                        old = s;
                                                        // Input.java:28: await(value("body", "bo...
                                                        awaited = await(Trace.value("body", "body"), run, depth);
                                                        if (awaited == SUSPENDED) return suspend(1);
                                                    } else { at = 0; awaited = run.take(); }
                                                    String value = (String) awaited;
                                                    s = old + value;
                                                } catch (Throwable caught) {
                                                    primary2 = caught;
                                                    throw caught;
                                                }
                                                exit = 0;
                                            } catch (Throwable caught2) {
                                                thrown = caught2;
                                                exit = 1;
                                            }
                                            run.enterFinally();
                                        case 2, 3:
                                            try {
                                                if (at != 0 || b != null) {
                                                    if (at == 0 ? primary2 != null : at <= 2) {
                                                        try {
                                                            if (at == 0) {
                                                                // Input.java:27: close b
                                                                if (await(b.closeAsync(), run, depth) == SUSPENDED) {
                                                                    b = null;
                                                                    old = null;
                                                                    return suspend(2);
                                                                }
                                                            } else { at = 0; run.take(); }
                                                        } catch (Throwable failure) {
                                                            primary2.addSuppressed(failure);
                                                        }
                                                    } else {
                                                        if (at == 0) {
                                                            // Input.java:27: close b
                                                            if (await(b.closeAsync(), run, depth) == SUSPENDED) {
                                                                b = null;
                                                                primary2 = null;
                                                                old = null;
                                                                return suspend(3);
                                                            }
                                                        } else { at = 0; run.take(); }
                                                    }
                                                }
                                            } catch (Throwable failure2) {
                                                run.exitFinally();
                                                throw failure2;
                                            }
                                            run.exitFinally();
                                            if (exit == 1) throw thrown;
                                    }
                                } catch (Throwable caught3) {
                                    primary = caught3;
                                    throw caught3;
                                }
                                exit = 0;
                            } catch (Throwable caught4) {
                                thrown2 = caught4;
                                exit = 1;
                            }
                            run.enterFinally();
                        case 4, 5:
                            try {
                                if (at != 0 || a != null) {
                                    if (at == 0 ? primary != null : at <= 4) {
                                        try {
                                            if (at == 0) {
                                                // Input.java:26: close a
                                                if (await(a.closeAsync(), run, depth) == SUSPENDED) {
                                                    release();
                                                    return suspend(4);
                                                }
                                            } else { at = 0; run.take(); }
                                        } catch (Throwable failure3) {
                                            primary.addSuppressed(failure3);
                                        }
                                    } else {
                                        if (at == 0) {
                                            // Input.java:26: close a
                                            if (await(a.closeAsync(), run, depth) == SUSPENDED) {
                                                release2();
                                                return suspend(5);
                                            }
                                        } else { at = 0; run.take(); }
                                    }
                                }
                            } catch (Throwable failure4) {
                                run.exitFinally();
                                throw failure4;
                            }
                            run.exitFinally();
                            if (exit == 1) throw thrown2;
                    }
                } catch (IOException e) {
                    s += e.getMessage();
                }
                i = 0;
            case 6, 7:
                loop: for (;; i++) {
                    if (at == 0) {
                        c = new Input.Resource("c" + i, false);
                        primary = null;
                        thrown3 = null;
                        value2 = null;
                        leaving: {
                            try {
                                try {
                                    if (i == 0) { exit3 = 2; break leaving; }
                                    { value2 = s + name$get(c); exit3 = 3; break leaving; }
                                } catch (Throwable caught5) {
                                    primary = caught5;
                                    throw caught5;
                                }
                            } catch (Throwable caught6) {
                                thrown3 = caught6;
                                exit3 = 1;
                            }
                        }
                        run.enterFinally();
                    }
                    try {
                        if (at != 0 || c != null) {
                            if (at == 0 ? primary != null : at <= 6) {
                                try {
                                    if (at == 0) {
                                        // Input.java:33: close c
                                        if (await(c.closeAsync(), run, depth) == SUSPENDED) {
                                            release3();
                                            return suspend(6);
                                        }
                                    } else { at = 0; run.take(); }
                                } catch (Throwable failure5) {
                                    primary.addSuppressed(failure5);
                                }
                            } else {
                                if (at == 0) {
                                    // Input.java:33: close c
                                    if (await(c.closeAsync(), run, depth) == SUSPENDED) {
                                        release4();
                                        return suspend(7);
                                    }
                                } else { at = 0; run.take(); }
                            }
                        }
                    } catch (Throwable failure6) {
                        run.exitFinally();
                        throw failure6;
                    }
                    run.exitFinally();
                    if (exit3 == 1) throw thrown3;
                    if (exit3 == 2) continue loop;
                    return ready(value2);
                }
        }
    }

    private void release() {
        a = null;
        b = null;
        primary2 = null;
        old = null;
        thrown = null;
    }

    private void release2() {
        a = null;
        primary = null;
        b = null;
        primary2 = null;
        old = null;
        thrown = null;
    }

    private void release3() {
        a = null;
        b = null;
        primary2 = null;
        old = null;
        thrown = null;
        thrown2 = null;
    }

    private void release4() {
        a = null;
        primary = null;
        b = null;
        primary2 = null;
        old = null;
        thrown = null;
        thrown2 = null;
    }

    @Override
    protected void clear() {
        s = null;
        a = null;
        primary = null;
        b = null;
        primary2 = null;
        old = null;
        thrown = null;
        thrown2 = null;
        thrown3 = null;
        value2 = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:28, awaiting value(\"body\", \"body\")";
            case 2 -> "Input.java:27, awaiting close b";
            case 3 -> "Input.java:27, awaiting close b";
            case 4 -> "Input.java:26, awaiting close a";
            case 5 -> "Input.java:26, awaiting close a";
            case 6 -> "Input.java:33, awaiting close c";
            case 7 -> "Input.java:33, awaiting close c";
            default -> super.place(state);
        };
    }

    private static String name$get(Input.Resource self) {
        return (String) name$.get(self);
    }
}

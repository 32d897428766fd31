package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends IntMachine {
    static {
        Abi.check(1, "Input_run");
    }

    private Input.Plain plain;

    private Throwable primary;

    private Throwable thrown;

    private Input.Awaited awaited2;

    private Input.Plain second;

    private Throwable primary3;

    private Throwable thrown2;

    private int exit3;

    private Throwable thrown3;

    private IOException e;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited3 = null;
        int exit = 0;
        int exit2 = 0;
        int clause = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                plain = Trace.tracked("plain", new Input.Plain("plain"));
                primary = null;
            case 1:
                try {
                    try {
                        if (at == 0) {
                            // Input.java:33: await(value("a", 1))
                            if (await(Trace.value("a", 1), run, depth) == SUSPENDED) {
                                return suspend(1);
                            }
                        } else { at = 0; run.take(); }
                        Trace.log(plain.name());
                    } catch (Throwable caught) {
                        primary = caught;
                        throw caught;
                    }
                    exit = 0;
                } catch (Throwable caught2) {
                    thrown = caught2;
                    exit = 1;
                }
                if (plain != null) {
                    if (primary != null) {
                        try {
                            plain.close();
                        } catch (Throwable failure) {
                            primary.addSuppressed(failure);
                        }
                    } else {
                        plain.close();
                    }
                }
                if (exit == 1) throw thrown;
                // Input.java:36: await(releasing("b", 1, "plain"))
                if (await(Trace.releasing("b", 1, "plain"), run, depth) == SUSPENDED) {
                    plain = null;
                    primary = null;
                    thrown = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; run.take(); }
            case 3, 4, 5:
                try {
                    switch (at) {
                        default:
                            awaited2 = Trace.tracked("awaited", new Input.Awaited("awaited"));
                            primary = null;
                        case 3:
                            try {
                                try {
                                    if (at == 0) {
                                        second = Trace.tracked("second", new Input.Plain("second"));
                                        primary3 = null;
                                    }
                                    try {
                                        try {
                                            if (at == 0) {
                                                // Input.java:39: await(value("c", true))
                                                awaited3 = await(Trace.value("c", true), run, depth);
                                                if (awaited3 == SUSPENDED) {
                                                    plain = null;
                                                    thrown = null;
                                                    return suspend(3);
                                                }
                                            } else { at = 0; awaited3 = run.take(); }
                                            Boolean value = (Boolean) awaited3;
                                            if (value) {
                                                throw Trace.tracked("failure", new IOException(second.name()));
                                            }
                                        } catch (Throwable caught3) {
                                            primary3 = caught3;
                                            throw caught3;
                                        }
                                        exit2 = 0;
                                    } catch (Throwable caught4) {
                                        thrown2 = caught4;
                                        exit2 = 1;
                                    }
                                    if (second != null) {
                                        if (primary3 != null) {
                                            try {
                                                second.close();
                                            } catch (Throwable failure2) {
                                                primary3.addSuppressed(failure2);
                                            }
                                        } else {
                                            second.close();
                                        }
                                    }
                                    if (exit2 == 1) throw thrown2;
                                } catch (Throwable caught5) {
                                    primary = caught5;
                                    throw caught5;
                                }
                                exit3 = 0;
                            } catch (Throwable caught6) {
                                thrown3 = caught6;
                                exit3 = 1;
                            }
                            run.enterFinally();
                        case 4, 5:
                            try {
                                if (at != 0 || awaited2 != null) {
                                    if (at == 0 ? primary != null : at <= 4) {
                                        try {
                                            if (at == 0) {
                                                // Input.java:37: close awaited2
                                                if (await(awaited2.closeAsync(), run, depth) == SUSPENDED) {
                                                    release();
                                                    return suspend(4);
                                                }
                                            } else { at = 0; run.take(); }
                                        } catch (Throwable failure3) {
                                            primary.addSuppressed(failure3);
                                        }
                                    } else {
                                        if (at == 0) {
                                            // Input.java:37: close awaited2
                                            if (await(awaited2.closeAsync(), run, depth) == SUSPENDED) {
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
                            if (exit3 == 1) throw thrown3;
                            clause = 0;
                    }
                } catch (IOException caught7) {
                    e = caught7;
                    clause = 1;
                }
            case 6:
                if (at != 0 || clause == 1) {
                    if (at == 0) {
                        Trace.log(e.getMessage());
                        // Input.java:42: await(releasing("d", 1, "awaited", "second", "failure"))
                        if (await(Trace.releasing("d", 1, "awaited", "second", "failure"), run, depth) == SUSPENDED) {
                            release4();
                            return suspend(6);
                        }
                    } else { at = 0; run.take(); }
                }
                return ready(1);
        }
    }

    private void release() {
        plain = null;
        thrown = null;
        awaited2 = null;
        second = null;
        primary3 = null;
        thrown2 = null;
    }

    private void release2() {
        plain = null;
        primary = null;
        thrown = null;
        awaited2 = null;
        second = null;
        primary3 = null;
        thrown2 = null;
    }

    private void release3() {
        plain = null;
        primary = null;
        thrown = null;
        awaited2 = null;
        second = null;
        primary3 = null;
        thrown2 = null;
        thrown3 = null;
    }

    private void release4() {
        release3();
        e = null;
    }

    @Override
    protected void clear() {
        plain = null;
        primary = null;
        thrown = null;
        awaited2 = null;
        second = null;
        primary3 = null;
        thrown2 = null;
        thrown3 = null;
        e = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:33, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:36, awaiting releasing(\"b\", 1, \"plain\")";
            case 3 -> "Input.java:39, awaiting value(\"c\", true)";
            case 4 -> "Input.java:37, awaiting close awaited2";
            case 5 -> "Input.java:37, awaiting close awaited2";
            case 6 -> "Input.java:42, awaiting releasing(\"d\", 1, \"awaited\", \"second\", \"failure\")";
            default -> super.place(state);
        };
    }
}

package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.util.Arrays;
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

    private Input.Resource a;

    private Throwable primary;

    private Throwable thrown;

    private Input.Resource b;

    private Throwable primary3;

    private Throwable thrown2;

    private Throwable thrown3;

    private IOException e2;

    private Throwable thrown4;

    private Throwable thrown5;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int exit = 0;
        int exit2 = 0;
        int exit3 = 0;
        int clause = 0;
        int exit5 = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
            case 1:
                try {
                    if (at == 0) {
                        a = new Input.Resource("a");
                        primary = null;
                    }
                    try {
                        try {
                            if (at == 0) {
                                // Input.java:32: await(value("a", 1))
                                if (await(Trace.value("a", 1), run, depth) == SUSPENDED) {
                                    return suspend(1);
                                }
                            } else { at = 0; run.take(); }
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
                } catch (IOException e) {
                    Trace.log(e);
                }
            case 2:
                try {
                    if (at == 0) {
                        a = new Input.Resource("a");
                        primary = null;
                    }
                    try {
                        try {
                            if (at == 0) {
                                b = new Input.Resource("b");
                                primary3 = null;
                            }
                            try {
                                try {
                                    if (at == 0) {
                                        // Input.java:38: await(fail("b", new IOException("body")...
                                        if (await(Trace.fail("b", new IOException("body")), run, depth) == SUSPENDED) {
                                            thrown = null;
                                            return suspend(2);
                                        }
                                    } else { at = 0; run.take(); }
                                } catch (Throwable caught3) {
                                    primary3 = caught3;
                                    throw caught3;
                                }
                                exit2 = 0;
                            } catch (Throwable caught4) {
                                thrown2 = caught4;
                                exit2 = 1;
                            }
                            if (b != null) {
                                if (primary3 != null) {
                                    try {
                                        b.close();
                                    } catch (Throwable failure2) {
                                        primary3.addSuppressed(failure2);
                                    }
                                } else {
                                    b.close();
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
                    if (a != null) {
                        if (primary != null) {
                            try {
                                a.close();
                            } catch (Throwable failure3) {
                                primary.addSuppressed(failure3);
                            }
                        } else {
                            a.close();
                        }
                    }
                    if (exit3 == 1) throw thrown3;
                    clause = 0;
                } catch (IOException caught7) {
                    e2 = caught7;
                    clause = 1;
                }
            case 3:
                if (at != 0 || clause == 1) {
                    if (at == 0) {
                        Trace.log(e2 + " " + Arrays.toString(e2.getSuppressed()));
                        // Input.java:41: await(value("c", 1))
                        if (await(Trace.value("c", 1), run, depth) == SUSPENDED) {
                            release();
                            return suspend(3);
                        }
                    } else { at = 0; run.take(); }
                }
                a = new Input.Resource("a");
                primary = null;
            case 4:
                try {
                    try {
                        if (at == 0) {
                            MethodHandles.lookup().ensureInitialized(Input.Resource.class);
                            // Input.java:44: await(value("d", "c"))
                            awaited = await(Trace.value("d", "c"), run, depth);
                            if (awaited == SUSPENDED) {
                                release2();
                                return suspend(4);
                            }
                        } else { at = 0; awaited = run.take(); }
                        String value = (String) awaited;
                        Input.Resource c = new Input.Resource(value);
                        Throwable primary5 = null;
                        int exit4 = 0;
                        try {
                            try {
                                Trace.log("never");
                            } catch (Throwable caught8) {
                                primary5 = caught8;
                                throw caught8;
                            }
                            exit4 = 0;
                        } catch (Throwable caught9) {
                            thrown4 = caught9;
                            exit4 = 1;
                        }
                        if (c != null) {
                            if (primary5 != null) {
                                try {
                                    c.close();
                                } catch (Throwable failure4) {
                                    primary5.addSuppressed(failure4);
                                }
                            } else {
                                c.close();
                            }
                        }
                        if (exit4 == 1) throw thrown4;
                    } catch (Throwable caught10) {
                        primary = caught10;
                        throw caught10;
                    }
                    exit5 = 0;
                } catch (Throwable caught11) {
                    thrown5 = caught11;
                    exit5 = 1;
                }
                if (a != null) {
                    if (primary != null) {
                        try {
                            a.close();
                        } catch (Throwable failure5) {
                            primary.addSuppressed(failure5);
                        }
                    } else {
                        a.close();
                    }
                }
                if (exit5 == 1) throw thrown5;
                return ready(1);
        }
    }

    private void release() {
        a = null;
        primary = null;
        thrown = null;
        b = null;
        primary3 = null;
        thrown2 = null;
        thrown3 = null;
        e2 = null;
    }

    private void release2() {
        thrown = null;
        b = null;
        primary3 = null;
        thrown2 = null;
        thrown3 = null;
        e2 = null;
    }

    @Override
    protected void clear() {
        a = null;
        primary = null;
        thrown = null;
        b = null;
        primary3 = null;
        thrown2 = null;
        thrown3 = null;
        e2 = null;
        thrown4 = null;
        thrown5 = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:32, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:38, awaiting fail(\"b\", new IOException(\"body\")), IOException.class";
            case 3 -> "Input.java:41, awaiting value(\"c\", 1)";
            case 4 -> "Input.java:44, awaiting value(\"d\", \"c\")";
            default -> super.place(state);
        };
    }
}

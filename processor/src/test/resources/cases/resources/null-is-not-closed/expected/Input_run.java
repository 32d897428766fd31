package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.io.Reader;
import java.io.StringReader;
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

    private Reader a;

    private Throwable primary;

    private Reader b;

    private Throwable primary2;

    private Reader c;

    private Throwable primary3;

    private int left;

    private int value2;

    private int exit;

    private Throwable thrown;

    private int value3;

    private int exit2;

    private Throwable thrown2;

    private int value4;

    private int exit3;

    private Throwable thrown3;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            Reader nothing = null;
            a = nothing;
            primary = null;
        }
        leaving: {
            try {
                try {
                    switch (at) {
                        default:
                            // Input.java:17: await(value("b", (Reader) null))
                            awaited = await(Trace.value("b", (Reader) null), run, depth);
                            if (awaited == SUSPENDED) return suspend(1);
                        case 1:
                            if (at != 0) { at = 0; awaited = run.take(); }
                            b = (Reader) awaited;
                            primary2 = null;
                        case 2:
                            leaving2: {
                                try {
                                    try {
                                        if (at == 0) {
                                            c = new StringReader("c");
                                            primary3 = null;
                                        }
                                        leaving3: {
                                            try {
                                                try {
                                                    if (at == 0) {
                                                        Trace.log(a);
                                                        left = c.read();
                                                        // Input.java:20: await(value("a", 1))
                                                        awaited = await(Trace.value("a", 1), run, depth);
                                                        if (awaited == SUSPENDED) return suspend(2);
                                                    } else { at = 0; awaited = run.take(); }
                                                    Integer value = (Integer) awaited;
                                                    { value2 = left + value; exit = 2; break leaving3; }
                                                } catch (Throwable caught) {
                                                    primary3 = caught;
                                                    throw caught;
                                                }
                                            } catch (Throwable caught2) {
                                                thrown = caught2;
                                                exit = 1;
                                            }
                                        }
                                        if (c != null) {
                                            if (primary3 != null) {
                                                try {
                                                    c.close();
                                                } catch (Throwable failure) {
                                                    primary3.addSuppressed(failure);
                                                }
                                            } else {
                                                c.close();
                                            }
                                        }
                                        if (exit == 1) throw thrown;
                                        { value3 = value2; exit2 = 2; break leaving2; }
                                    } catch (Throwable caught3) {
                                        primary2 = caught3;
                                        throw caught3;
                                    }
                                } catch (Throwable caught4) {
                                    thrown2 = caught4;
                                    exit2 = 1;
                                }
                            }
                            if (b != null) {
                                if (primary2 != null) {
                                    try {
                                        b.close();
                                    } catch (Throwable failure2) {
                                        primary2.addSuppressed(failure2);
                                    }
                                } else {
                                    b.close();
                                }
                            }
                            if (exit2 == 1) throw thrown2;
                            { value4 = value3; exit3 = 2; break leaving; }
                    }
                } catch (Throwable caught5) {
                    primary = caught5;
                    throw caught5;
                }
            } catch (Throwable caught6) {
                thrown3 = caught6;
                exit3 = 1;
            }
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
        return ready(value4);
    }

    @Override
    protected void clear() {
        a = null;
        primary = null;
        b = null;
        primary2 = null;
        c = null;
        primary3 = null;
        thrown = null;
        thrown2 = null;
        thrown3 = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:17, awaiting value(\"b\", (Reader) null)";
            case 2 -> "Input.java:20, awaiting value(\"a\", 1)";
            default -> super.place(state);
        };
    }
}

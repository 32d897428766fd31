package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
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

    private Input.Resource a;

    private Throwable primary;

    private Input.Resource b;

    private Throwable primary2;

    private Input.Resource c;

    private Throwable primary3;

    private String left;

    private String value3;

    private int exit;

    private Throwable thrown;

    private String value4;

    private int exit2;

    private Throwable thrown2;

    private String value5;

    private int exit3;

    private Throwable thrown3;

    private String value6;

    private int exit4;

    private Throwable thrown4;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) InputAsync.Host.initialized();
        leaving: {
            try {
                if (at == 0) {
                    a = new Input.Resource("a");
                    primary = null;
                }
                leaving2: {
                    try {
                        try {
                            switch (at) {
                                default:
                                    MethodHandles.lookup().ensureInitialized(Input.Resource.class);
                                    // Input.java:27: await(value("b", "b"))
                                    awaited = await(Trace.value("b", "b"), run, depth);
                                    if (awaited == SUSPENDED) return suspend(1);
                                case 1:
                                    if (at != 0) { at = 0; awaited = run.take(); }
                                    String value = (String) awaited;
                                    b = new Input.Resource(value);
                                    primary2 = null;
                                case 2:
                                    leaving3: {
                                        try {
                                            try {
                                                if (at == 0) {
                                                    c = new Input.Resource(a.name + b.name);
                                                    primary3 = null;
                                                }
                                                leaving4: {
                                                    try {
                                                        try {
                                                            if (at == 0) {
                                                                Trace.log("body");
                                                                left = a.name;
                                                                // Input.java:30: await(value("d", "d"))
                                                                awaited = await(Trace.value("d", "d"), run, depth);
                                                                if (awaited == SUSPENDED) {
                                                                    return suspend(2);
                                                                }
                                                            } else {
                                                                at = 0;
                                                                awaited = run.take();
                                                            }
                                                            String value2 = (String) awaited;
                                                            { value3 = left + value2 + c.name; exit = 2; break leaving4; }
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
                                                { value4 = value3; exit2 = 2; break leaving3; }
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
                                    { value5 = value4; exit3 = 2; break leaving2; }
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
                { value6 = value5; exit4 = 2; break leaving; }
            } catch (Throwable caught7) {
                thrown4 = caught7;
                exit4 = 1;
            }
        }
        Trace.log("finally");
        if (exit4 == 1) throw thrown4;
        return ready(value6);
    }

    @Override
    protected void clear() {
        a = null;
        primary = null;
        b = null;
        primary2 = null;
        c = null;
        primary3 = null;
        left = null;
        value3 = null;
        thrown = null;
        value4 = null;
        thrown2 = null;
        value5 = null;
        thrown3 = null;
        value6 = null;
        thrown4 = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:27, awaiting value(\"b\", \"b\")";
            case 2 -> "Input.java:30, awaiting value(\"d\", \"d\")";
            default -> super.place(state);
        };
    }
}

package cases;

import cases.support.Trace;
import dev.pollen.AsyncCloseable;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#using(cases.Input.Base)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_using<R extends Input.Base & AsyncCloseable> extends IntMachine {
    static {
        Abi.check(1, "Input_using");
    }

    private R resource;

    private R resource2;

    private Throwable primary;

    private int value2;

    private int exit;

    private Throwable thrown;

    Input_using(R resource) {
        this.resource = resource;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                resource2 = resource;
                primary = null;
            case 1:
                leaving: {
                    try {
                        try {
                            if (at == 0) {
                                // Input.java:32: await(value("a", 1))
                                awaited = await(Trace.value("a", 1), run, depth);
                                if (awaited == SUSPENDED) {
                                    resource = null;
                                    return suspend(1);
                                }
                            } else { at = 0; awaited = run.take(); }
                            Integer value = (Integer) awaited;
                            { value2 = value; exit = 2; break leaving; }
                        } catch (Throwable caught) {
                            primary = caught;
                            throw caught;
                        }
                    } catch (Throwable caught2) {
                        thrown = caught2;
                        exit = 1;
                    }
                }
                run.enterFinally();
            case 2, 3:
                try {
                    if (at != 0 || resource2 != null) {
                        if (at == 0 ? primary != null : at <= 2) {
                            try {
                                if (at == 0) {
                                    // Input.java:31: close resource2
                                    if (await(resource2.closeAsync(), run, depth) == SUSPENDED) {
                                        resource = null;
                                        resource2 = null;
                                        return suspend(2);
                                    }
                                } else { at = 0; run.take(); }
                            } catch (Throwable failure) {
                                primary.addSuppressed(failure);
                            }
                        } else {
                            if (at == 0) {
                                // Input.java:31: close resource2
                                if (await(resource2.closeAsync(), run, depth) == SUSPENDED) {
                                    resource = null;
                                    resource2 = null;
                                    primary = null;
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
                return ready(value2);
        }
    }

    @Override
    protected void clear() {
        resource = null;
        resource2 = null;
        primary = null;
        thrown = null;
    }

    @Override
    protected String method() {
        return "Input.using";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:32, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:31, awaiting close resource2";
            case 3 -> "Input.java:31, awaiting close resource2";
            default -> super.place(state);
        };
    }
}

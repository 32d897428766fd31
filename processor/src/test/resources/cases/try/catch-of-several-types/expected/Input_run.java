package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
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

    private Iterator<? extends Exception> iterator;

    private RuntimeException e;

    private Exception e2;

    private String old;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        Exception each = null;
        int clause = 0;
        if (at == 0) {
            InputAsync.Host.initialized();
            s = "";
            iterator = List.of(new IOException("io"), new IllegalStateException("state")).iterator();
        }
        while (at != 0 || iterator.hasNext()) {
            switch (at) {
                default:
                    each = iterator.next();
                    e = null;
                    e2 = null;
                case 1:
                    try {
                        if (at == 0) {
                            // Input.java:17: await(fail("a", each))
                            if (await(Trace.fail("a", each), run, depth) == SUSPENDED) {
                                old = null;
                                return suspend(1);
                            }
                        } else { at = 0; run.take(); }
                        clause = 0;
                    } catch (IllegalStateException | IllegalArgumentException caught) {
                        e = caught;
                        clause = 1;
                    } catch (Exception caught2) {
                        e2 = caught2;
                        clause = 2;
                    }
                case 2, 3:
                    if (at == 0 ? clause == 1 : at <= 2) {
                        if (at == 0) {
                            old = s;
                            // Input.java:19: await(value("b", "runtime "))
                            awaited = await(Trace.value("b", "runtime "), run, depth);
                            if (awaited == SUSPENDED) {
                                s = null;
                                e2 = null;
                                return suspend(2);
                            }
                        } else { at = 0; awaited = run.take(); }
                        String value = (String) awaited;
                        s = old + (value + e.getMessage());
                    } else if (at != 0 || clause == 2) {
                        if (at == 0) {
                            old = s;
                            // Input.java:21: await(value("c", "other "))
                            awaited = await(Trace.value("c", "other "), run, depth);
                            if (awaited == SUSPENDED) {
                                s = null;
                                e = null;
                                return suspend(3);
                            }
                        } else { at = 0; awaited = run.take(); }
                        String value2 = (String) awaited;
                        s = old + (value2 + e2.getMessage());
                    }
            }
        }
        return ready(s);
    }

    @Override
    protected void clear() {
        s = null;
        iterator = null;
        e = null;
        e2 = null;
        old = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:17, awaiting fail(\"a\", each)";
            case 2 -> "Input.java:19, awaiting value(\"b\", \"runtime \")";
            case 3 -> "Input.java:21, awaiting value(\"c\", \"other \")";
            default -> super.place(state);
        };
    }
}

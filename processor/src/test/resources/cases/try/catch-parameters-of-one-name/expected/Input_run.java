package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
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

    private Exception e;

    private String old;

    private Throwable e2;

    private Iterator<? extends IOException> iterator;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int clause = 0;
        int clause2 = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                s = "";
            case 1:
                try {
                    if (at == 0) {
                        // Input.java:17: await(fail("a", new IOException("a")))
                        if (await(Trace.fail("a", new IOException("a")), run, depth) == SUSPENDED) {
                            return suspend(1);
                        }
                    } else { at = 0; run.take(); }
                    clause = 0;
                } catch (Exception caught) {
                    e = caught;
                    clause = 1;
                }
            case 2:
                if (at != 0 || clause == 1) {
                    if (at == 0) {
                        old = s;
                        // Input.java:19: await(value("x", e.getMessage()))
                        awaited = await(Trace.value("x", e.getMessage()), run, depth);
                        if (awaited == SUSPENDED) {
                            s = null;
                            return suspend(2);
                        }
                    } else { at = 0; awaited = run.take(); }
                    String value = (String) awaited;
                    s = old + value;
                    final Exception e4 = e;
                    Function<String, String> f = t -> {
                        try {
                            throw new IllegalStateException(t);
                        } catch (IllegalStateException inner) {
                            return inner.getMessage() + e4.getMessage();
                        }
                    };
                    s += f.apply("i");
                }
            case 3:
                try {
                    if (at == 0) {
                        // Input.java:30: await(fail("b", new IOException("b")))
                        if (await(Trace.fail("b", new IOException("b")), run, depth) == SUSPENDED) {
                            e = null;
                            old = null;
                            return suspend(3);
                        }
                    } else { at = 0; run.take(); }
                    clause2 = 0;
                } catch (Throwable caught2) {
                    e2 = caught2;
                    clause2 = 1;
                }
            case 4:
                if (at != 0 || clause2 == 1) {
                    if (at == 0) {
                        old = s;
                        // Input.java:32: await(value("y", e.getMessage()))
                        awaited = await(Trace.value("y", e2.getMessage()), run, depth);
                        if (awaited == SUSPENDED) {
                            s = null;
                            e = null;
                            e2 = null;
                            return suspend(4);
                        }
                    } else { at = 0; awaited = run.take(); }
                    String value2 = (String) awaited;
                    s = old + value2;
                }
                iterator = List.of(new IOException("l")).iterator();
            case 5:
                while (at != 0 || iterator.hasNext()) {
                    if (at == 0) {
                        Exception e3 = iterator.next();
                        old = s;
                        // Input.java:34: await(value("z", e.getMessage()))
                        awaited = await(Trace.value("z", e3.getMessage()), run, depth);
                        if (awaited == SUSPENDED) {
                            s = null;
                            e = null;
                            e2 = null;
                            return suspend(5);
                        }
                    } else { at = 0; awaited = run.take(); }
                    String value3 = (String) awaited;
                    s = old + value3;
                }
                return ready(s);
        }
    }

    @Override
    protected void clear() {
        s = null;
        e = null;
        old = null;
        e2 = null;
        iterator = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:17, awaiting fail(\"a\", new IOException(\"a\"))";
            case 2 -> "Input.java:19, awaiting value(\"x\", e.getMessage())";
            case 3 -> "Input.java:30, awaiting fail(\"b\", new IOException(\"b\"))";
            case 4 -> "Input.java:32, awaiting value(\"y\", e.getMessage())";
            case 5 -> "Input.java:34, awaiting value(\"z\", e.getMessage())";
            default -> super.place(state);
        };
    }
}

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

    private Object a;

    private Throwable thrown;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        Object b = null;
        int exit = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                a = Trace.tracked("a", new Object());
                b = Trace.tracked("b", new Object());
            case 1, 2:
                try {
                    try {
                        switch (at) {
                            default:
                                Trace.log(b);
                                // Input.java:19: await(releasing("first", 1, "b"))
                                if (await(Trace.releasing("first", 1, "b"), run, depth) == SUSPENDED) {
                                    return suspend(1);
                                }
                            case 1:
                                if (at != 0) { at = 0; run.take(); }
                                // Input.java:20: await(fail("second", new IOException("x")))
                                if (await(Trace.fail("second", new IOException("x")), run, depth) == SUSPENDED) {
                                    return suspend(2);
                                }
                            case 2:
                                if (at != 0) { at = 0; run.take(); }
                        }
                    } catch (Exception e) {
                        Trace.log(a);
                    }
                    exit = 0;
                } catch (Throwable caught) {
                    thrown = caught;
                    exit = 1;
                }
                Trace.log(a);
                if (exit == 1) throw thrown;
                // Input.java:26: await(releasing("third", 1, "a", "b"))
                awaited = await(Trace.releasing("third", 1, "a", "b"), run, depth);
                if (awaited == SUSPENDED) {
                    a = null;
                    thrown = null;
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                return ready(value);
        }
    }

    @Override
    protected void clear() {
        a = null;
        thrown = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:19, awaiting releasing(\"first\", 1, \"b\")";
            case 2 -> "Input.java:20, awaiting fail(\"second\", new IOException(\"x\"))";
            case 3 -> "Input.java:26, awaiting releasing(\"third\", 1, \"a\", \"b\")";
            default -> super.place(state);
        };
    }
}

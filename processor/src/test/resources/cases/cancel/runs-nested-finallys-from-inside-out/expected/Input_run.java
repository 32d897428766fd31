package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
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

    private int i;

    private Throwable thrown3;

    private Throwable thrown2;

    private Throwable thrown;

    private int exit2;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int exit = 0;
        int exit3 = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                i = 0;
            case 1, 2:
                for (; at != 0 || i < 2; i++) {
                    if (at == 0) thrown3 = null;
                    try {
                        switch (at) {
                            default:
                                thrown2 = null;
                            case 1:
                                try {
                                    if (at == 0) thrown = null;
                                    try {
                                        try {
                                            if (at == 0) {
                                                // Input.java:17: await(value("a" + i, 1))
                                                if (await(Trace.value("a" + i, 1), run, depth) == SUSPENDED) {
                                                    return suspend(1);
                                                }
                                            } else { at = 0; run.take(); }
                                        } catch (IllegalArgumentException e) {
                                            Trace.log("never");
                                        }
                                        exit = 0;
                                    } catch (Throwable caught) {
                                        thrown = caught;
                                        exit = 1;
                                    }
                                    Trace.log("first");
                                    if (exit == 1) throw thrown;
                                    exit2 = 0;
                                } catch (Throwable caught2) {
                                    thrown2 = caught2;
                                    exit2 = 1;
                                }
                                run.enterFinally();
                            case 2:
                                try {
                                    if (at == 0) {
                                        // Input.java:24: await(sacred("second", 1))
                                        if (await(Trace.sacred("second", 1), run, depth) == SUSPENDED) {
                                            thrown = null;
                                            return suspend(2);
                                        }
                                    } else { at = 0; run.take(); }
                                    Trace.log("second");
                                } catch (Throwable failure) {
                                    run.exitFinally();
                                    throw failure;
                                }
                                run.exitFinally();
                                if (exit2 == 1) throw thrown2;
                                exit3 = 0;
                        }
                    } catch (Throwable caught3) {
                        thrown3 = caught3;
                        exit3 = 1;
                    }
                    Trace.log("third");
                    if (exit3 == 1) throw thrown3;
                }
                // Input.java:31: await(value("b", "end"))
                awaited = await(Trace.value("b", "end"), run, depth);
                if (awaited == SUSPENDED) {
                    thrown3 = null;
                    thrown2 = null;
                    thrown = null;
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value = (String) awaited;
                return ready(value);
        }
    }

    @Override
    protected void clear() {
        thrown3 = null;
        thrown2 = null;
        thrown = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:17, awaiting value(\"a\" + i, 1)";
            case 2 -> "Input.java:24, awaiting sacred(\"second\", 1)";
            case 3 -> "Input.java:31, awaiting value(\"b\", \"end\")";
            default -> super.place(state);
        };
    }
}

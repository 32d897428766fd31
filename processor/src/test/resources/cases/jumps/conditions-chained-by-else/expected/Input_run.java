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

    private String s;

    private int i;

    private String old;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        Integer value = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            s = "";
            i = 0;
        }
        for (; at != 0 || i < 3; i++) {
            switch (at) {
                default:
                    // Input.java:14: await(value("x" + i, i))
                    awaited = await(Trace.value("x" + i, i), run, depth);
                    if (awaited == SUSPENDED) {
                        old = null;
                        return suspend(1);
                    }
                case 1:
                    if (at != 0) { at = 0; awaited = run.take(); }
                    value = (Integer) awaited;
                case 2, 3:
                    if (at == 0 && value == 0) {
                        s += "zero";
                    } else if (at == 0 ? Trace.eval("one", i == 1) : at <= 2) {
                        if (at == 0) {
                            old = s;
                            // Input.java:15: await(value("one" + i, "one"))
                            awaited = await(Trace.value("one" + i, "one"), run, depth);
                            if (awaited == SUSPENDED) {
                                s = null;
                                return suspend(2);
                            }
                        } else { at = 0; awaited = run.take(); }
                        String value2 = (String) awaited;
                        s = old + value2;
                    } else {
                        if (at == 0) {
                            // Input.java:16: await(value("y" + i, i))
                            awaited = await(Trace.value("y" + i, i), run, depth);
                            if (awaited == SUSPENDED) {
                                old = null;
                                return suspend(3);
                            }
                        } else { at = 0; awaited = run.take(); }
                        Integer value3 = (Integer) awaited;
                        if (value3 == 2) {
                            s += "two";
                        } else {
                            s += "never";
                        }
                    }
            }
        }
        return ready(s);
    }

    @Override
    protected void clear() {
        s = null;
        old = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:14, awaiting value(\"x\" + i, i)";
            case 2 -> "Input.java:15, awaiting value(\"one\" + i, \"one\")";
            case 3 -> "Input.java:16, awaiting value(\"y\" + i, i)";
            default -> super.place(state);
        };
    }
}

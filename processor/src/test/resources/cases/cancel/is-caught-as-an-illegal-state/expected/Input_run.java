package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.concurrent.CancellationException;
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

    private String old;

    private IllegalStateException e;

    private String left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int clause = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                s = "";
            case 1:
                try {
                    if (at == 0) {
                        old = s;
                        // Input.java:15: await(value("a", "a"))
                        awaited = await(Trace.value("a", "a"), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    String value = (String) awaited;
                    s = old + value;
                    clause = 0;
                } catch (IllegalStateException caught) {
                    e = caught;
                    clause = 1;
                }
            case 2:
                if (at != 0 || clause == 1) {
                    if (at == 0) {
                        s += "caught " + (e instanceof CancellationException);
                    }
                    try {
                        if (at == 0) {
                            old = s;
                            // Input.java:19: await(value("b", "b"))
                            awaited = await(Trace.value("b", "b"), run, depth);
                            if (awaited == SUSPENDED) {
                                e = null;
                                return suspend(2);
                            }
                        } else { at = 0; awaited = run.take(); }
                        String value2 = (String) awaited;
                        s = old + value2;
                    } catch (RuntimeException f) {
                        s += "again";
                    }
                }
                Trace.log(s);
                left = s;
                // Input.java:25: await(value("c", "c"))
                awaited = await(Trace.value("c", "c"), run, depth);
                if (awaited == SUSPENDED) {
                    s = null;
                    old = null;
                    e = null;
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value3 = (String) awaited;
                return ready(left + value3);
        }
    }

    @Override
    protected void clear() {
        s = null;
        old = null;
        e = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:15, awaiting value(\"a\", \"a\")";
            case 2 -> "Input.java:19, awaiting value(\"b\", \"b\")";
            case 3 -> "Input.java:25, awaiting value(\"c\", \"c\")";
            default -> super.place(state);
        };
    }
}

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

    private String old;

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
                // Input.java:12: await(stubborn("a", "a"))
                awaited = await(Trace.stubborn("a", "a"), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                s = (String) awaited;
            case 2:
                try {
                    if (at == 0) {
                        old = s;
                        // Input.java:14: await(value("b", "b"))
                        awaited = await(Trace.value("b", "b"), run, depth);
                        if (awaited == SUSPENDED) return suspend(2);
                    } else { at = 0; awaited = run.take(); }
                    String value = (String) awaited;
                    s = old + value;
                    clause = 0;
                } catch (IllegalStateException caught) {
                    IllegalStateException e = caught;
                    clause = 1;
                }
            case 3:
                if (at != 0 || clause == 1) {
                    if (at == 0) {
                        old = s;
                        // Input.java:16: await(stubborn("c", "c"))
                        awaited = await(Trace.stubborn("c", "c"), run, depth);
                        if (awaited == SUSPENDED) {
                            s = null;
                            return suspend(3);
                        }
                    } else { at = 0; awaited = run.take(); }
                    String value2 = (String) awaited;
                    s = old + value2;
                }
                return ready(s);
        }
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
            case 1 -> "Input.java:12, awaiting stubborn(\"a\", \"a\")";
            case 2 -> "Input.java:14, awaiting value(\"b\", \"b\")";
            case 3 -> "Input.java:16, awaiting stubborn(\"c\", \"c\")";
            default -> super.place(state);
        };
    }
}

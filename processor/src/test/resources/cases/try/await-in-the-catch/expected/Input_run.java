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

    private NumberFormatException e;

    private String old;

    private String left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        String s = null;
        int clause = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                s = "";
                try {
                    s += "try ";
                    Integer.parseInt("x");
                    s += "never";
                    clause = 0;
                } catch (NumberFormatException caught) {
                    e = caught;
                    clause = 1;
                }
            case 1:
                if (at != 0 || clause == 1) {
                    if (at == 0) {
                        old = s;
                        // Input.java:17: await(value("a", "caught "))
                        awaited = await(Trace.value("a", "caught "), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    String value = (String) awaited;
                    s = old + (value + e.getClass().getSimpleName());
                }
                left = s;
                // Input.java:19: await(value("b", "."))
                awaited = await(Trace.value("b", "."), run, depth);
                if (awaited == SUSPENDED) {
                    e = null;
                    old = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value2 = (String) awaited;
                return ready(left + value2);
        }
    }

    @Override
    protected void clear() {
        e = null;
        old = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:17, awaiting value(\"a\", \"caught \")";
            case 2 -> "Input.java:19, awaiting value(\"b\", \".\")";
            default -> super.place(state);
        };
    }
}

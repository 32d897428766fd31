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

    private Throwable thrown;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int exit = 0;
        if (at == 0) {
            InputAsync.Host.initialized();
            s = "";
        }
        try {
            switch (at) {
                default:
                    old = s;
                    // Input.java:15: await(stubborn("a", "a"))
                    awaited = await(Trace.stubborn("a", "a"), run, depth);
                    if (awaited == SUSPENDED) return suspend(1);
                case 1:
                    if (at != 0) { at = 0; awaited = run.take(); }
                    String value = (String) awaited;
                    s = old + value;
                    Trace.log("goes on with " + s);
                    old = s;
                    // Input.java:17: await(value("b", "b"))
                    awaited = await(Trace.value("b", "b"), run, depth);
                    if (awaited == SUSPENDED) return suspend(2);
                case 2:
                    if (at != 0) { at = 0; awaited = run.take(); }
                    String value2 = (String) awaited;
                    s = old + value2;
                    exit = 0;
            }
        } catch (Throwable caught) {
            thrown = caught;
            exit = 1;
        }
        Trace.log("finally " + s);
        if (exit == 1) throw thrown;
        return ready(s);
    }

    @Override
    protected void clear() {
        s = null;
        old = null;
        thrown = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:15, awaiting stubborn(\"a\", \"a\")";
            case 2 -> "Input.java:17, awaiting value(\"b\", \"b\")";
            default -> super.place(state);
        };
    }
}

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

    private String x;

    private String y;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        Boolean value = null;
        String chosen = null;
        String chosen2 = null;
        String chosen3 = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:12: await(value("a", true))
                awaited = await(Trace.value("a", true), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                value = (Boolean) awaited;
            case 2, 3:
                if (at == 0 ? value : at <= 2) {
                    if (at == 0) {
                        // Input.java:12: await(value("b", "b"))
                        awaited = await(Trace.value("b", "b"), run, depth);
                        if (awaited == SUSPENDED) return suspend(2);
                    } else { at = 0; awaited = run.take(); }
                    chosen = (String) awaited;
                } else {
                    if (at == 0) {
                        // Input.java:12: await(value("c", "c"))
                        awaited = await(Trace.value("c", "c"), run, depth);
                        if (awaited == SUSPENDED) return suspend(3);
                    } else { at = 0; awaited = run.take(); }
                    chosen = (String) awaited;
                }
                x = chosen;
            case 4:
                if (at != 0 || Trace.eval("no", false)) {
                    if (at == 0) {
                        // Input.java:13: await(value("d", "d"))
                        awaited = await(Trace.value("d", "d"), run, depth);
                        if (awaited == SUSPENDED) return suspend(4);
                    } else { at = 0; awaited = run.take(); }
                    chosen2 = (String) awaited;
                } else {
                    chosen2 = Trace.eval("e", "e");
                }
                y = chosen2;
            case 5:
                if (at == 0 && Trace.eval("yes", true)) {
                    chosen3 = Trace.eval("f", "f");
                } else {
                    if (at == 0) {
                        // Input.java:14: await(value("g", "g"))
                        awaited = await(Trace.value("g", "g"), run, depth);
                        if (awaited == SUSPENDED) return suspend(5);
                    } else { at = 0; awaited = run.take(); }
                    chosen3 = (String) awaited;
                }
                String z = chosen3;
                return ready(x + y + z);
        }
    }

    @Override
    protected void clear() {
        x = null;
        y = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:12, awaiting value(\"a\", true)";
            case 2 -> "Input.java:12, awaiting value(\"b\", \"b\")";
            case 3 -> "Input.java:12, awaiting value(\"c\", \"c\")";
            case 4 -> "Input.java:13, awaiting value(\"d\", \"d\")";
            case 5 -> "Input.java:14, awaiting value(\"g\", \"g\")";
            default -> super.place(state);
        };
    }
}

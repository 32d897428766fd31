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

    private boolean a;

    private boolean b;

    private boolean arg1;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        boolean test = false;
        boolean test2 = false;
        boolean test3 = false;
        boolean test4 = false;
        boolean test5 = false;
        boolean test6 = false;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:12: await(value("a", true))
                awaited = await(Trace.value("a", true), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Boolean value = (Boolean) awaited;
                test = value;
            case 2:
                if (at != 0 || test) {
                    if (at == 0) test2 = Trace.eval("x", false);
                    if (at != 0 || !test2) {
                        if (at == 0) {
                            // Input.java:12: await(value("b", true))
                            awaited = await(Trace.value("b", true), run, depth);
                            if (awaited == SUSPENDED) return suspend(2);
                        } else { at = 0; awaited = run.take(); }
                        test2 = (Boolean) awaited;
                    }
                    test = test2;
                }
                a = test && Trace.eval("y", true);
                // Input.java:13: await(value("c", false))
                awaited = await(Trace.value("c", false), run, depth);
                if (awaited == SUSPENDED) return suspend(3);
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Boolean value2 = (Boolean) awaited;
                test3 = value2 && Trace.eval("never", true);
            case 4:
                if (at != 0 || !test3) {
                    if (at == 0) test4 = Trace.eval("z", true);
                    if (at != 0 || test4) {
                        if (at == 0) {
                            // Input.java:13: await(value("d", false))
                            awaited = await(Trace.value("d", false), run, depth);
                            if (awaited == SUSPENDED) return suspend(4);
                        } else { at = 0; awaited = run.take(); }
                        test4 = (Boolean) awaited;
                    }
                    test3 = test4;
                }
                b = test3;
                test5 = a;
            case 5:
                if (at != 0 || !test5) {
                    if (at == 0) {
                        // Input.java:14: await(value("e", true))
                        awaited = await(Trace.value("e", true), run, depth);
                        if (awaited == SUSPENDED) return suspend(5);
                    } else { at = 0; awaited = run.take(); }
                    test5 = (Boolean) awaited;
                }
                arg1 = test5;
                test6 = !b;
            case 6:
                if (at != 0 || test6) {
                    if (at == 0) {
                        // Input.java:14: await(value("f", true))
                        awaited = await(Trace.value("f", true), run, depth);
                        if (awaited == SUSPENDED) return suspend(6);
                    } else { at = 0; awaited = run.take(); }
                    test6 = (Boolean) awaited;
                }
                return ready(Input.text(arg1, test6));
        }
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:12, awaiting value(\"a\", true)";
            case 2 -> "Input.java:12, awaiting value(\"b\", true)";
            case 3 -> "Input.java:13, awaiting value(\"c\", false)";
            case 4 -> "Input.java:13, awaiting value(\"d\", false)";
            case 5 -> "Input.java:14, awaiting value(\"e\", true)";
            case 6 -> "Input.java:14, awaiting value(\"f\", true)";
            default -> super.place(state);
        };
    }
}

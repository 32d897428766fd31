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

    private boolean c;

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
        switch (at) {
            default:
                InputAsync.Host.initialized();
                test = Trace.eval("no", false);
            case 1:
                if (at != 0 || test) {
                    if (at == 0) {
                        // Input.java:12: await(value("a", true))
                        awaited = await(Trace.value("a", true), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    test = (Boolean) awaited;
                }
                a = test;
                test2 = Trace.eval("yes", true);
            case 2:
                if (at != 0 || !test2) {
                    if (at == 0) {
                        // Input.java:13: await(value("b", true))
                        awaited = await(Trace.value("b", true), run, depth);
                        if (awaited == SUSPENDED) return suspend(2);
                    } else { at = 0; awaited = run.take(); }
                    test2 = (Boolean) awaited;
                }
                b = test2;
                test3 = Trace.eval("yes", true);
            case 3:
                if (at != 0 || test3) {
                    if (at == 0) {
                        // Input.java:14: await(value("c", true))
                        awaited = await(Trace.value("c", true), run, depth);
                        if (awaited == SUSPENDED) return suspend(3);
                    } else { at = 0; awaited = run.take(); }
                    test3 = (Boolean) awaited;
                }
                c = test3;
                test4 = Trace.eval("no", false);
            case 4:
                if (at != 0 || !test4) {
                    if (at == 0) {
                        // Input.java:15: await(value("d", false))
                        awaited = await(Trace.value("d", false), run, depth);
                        if (awaited == SUSPENDED) return suspend(4);
                    } else { at = 0; awaited = run.take(); }
                    test4 = (Boolean) awaited;
                }
                boolean d = test4;
                return ready(a + " " + b + " " + c + " " + d);
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
            case 2 -> "Input.java:13, awaiting value(\"b\", true)";
            case 3 -> "Input.java:14, awaiting value(\"c\", true)";
            case 4 -> "Input.java:15, awaiting value(\"d\", false)";
            default -> super.place(state);
        };
    }
}

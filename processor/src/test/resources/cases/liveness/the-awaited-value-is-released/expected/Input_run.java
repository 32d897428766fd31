package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
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

    private int n;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:14: await(value("first", tracked("a", new Object())))
                awaited = await(Trace.value("first", Trace.tracked("a", new Object())), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Object a = awaited;
                Trace.log(a);
                // Input.java:16: await(releasing("second", 1, "a"))
                if (await(Trace.releasing("second", 1, "a"), run, depth) == SUSPENDED) {
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; run.take(); }
                // Input.java:17: await(value("third", tracked("b", new int[] {1, 2})))
                awaited = await(Trace.value("third", Trace.tracked("b", new int[] {1, 2})), run, depth);
                if (awaited == SUSPENDED) return suspend(3);
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                int[] value = (int[]) awaited;
                n = value.length;
                // Input.java:18: await(releasing("fourth", 1, "b"))
                if (await(Trace.releasing("fourth", 1, "b"), run, depth) == SUSPENDED) {
                    return suspend(4);
                }
            case 4:
                if (at != 0) { at = 0; run.take(); }
                return ready(n);
        }
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:14, awaiting value(\"first\", tracked(\"a\", new Object()))";
            case 2 -> "Input.java:16, awaiting releasing(\"second\", 1, \"a\")";
            case 3 -> "Input.java:17, awaiting value(\"third\", tracked(\"b\", new int[] {1, 2}))";
            case 4 -> "Input.java:18, awaiting releasing(\"fourth\", 1, \"b\")";
            default -> super.place(state);
        };
    }
}

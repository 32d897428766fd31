package cases;

import cases.support.Trace;
import dev.pollen.Future;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.io.IOException;
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

    private int sum;

    private int old;

    private int left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int child = 0;
        int child2 = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                sum = 0;
            case 1, 2, 3, 4:
                try {
                    switch (at) {
                        default:
                            old = sum;
                            // Input.java:26: child(tracked("direct", new Object()), false)
                            Input_child call = new Input_child(Trace.tracked("direct", new Object()), false);
                            if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                                return suspend(1, call, run, depth);
                            }
                            child = call.result;
                        case 1:
                            if (at != 0) { at = 0; child = ((Input_child) run.take()).result; }
                            sum = old + child;
                            Future<Integer> future = Trace.tracked("future", InputAsync.child("x", false));
                            old = sum;
                            // Input.java:28: await(future)
                            awaited = await(future, run, depth);
                            if (awaited == SUSPENDED) return suspend(2);
                        case 2:
                            if (at != 0) { at = 0; awaited = run.take(); }
                            Integer value = (Integer) awaited;
                            sum = old + value;
                            old = sum;
                            // Input.java:29: await(releasing("a", 1, "direct", "future"))
                            awaited = await(Trace.releasing("a", 1, "direct", "future"), run, depth);
                            if (awaited == SUSPENDED) return suspend(3);
                        case 3:
                            if (at != 0) { at = 0; awaited = run.take(); }
                            Integer value2 = (Integer) awaited;
                            sum = old + value2;
                            old = sum;
                            // Input.java:30: child(tracked("failing", new Object()), true)
                            Input_child call2 = new Input_child(Trace.tracked("failing", new Object()), true);
                            if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                                return suspend(4, call2, run, depth);
                            }
                            child2 = call2.result;
                        case 4:
                            if (at != 0) { at = 0; child2 = ((Input_child) run.take()).result; }
                            sum = old + child2;
                    }
                } catch (IOException e) {
                    Trace.log(e.getMessage());
                }
                left = sum;
                // Input.java:34: await(releasing("b", 1, "failing", "failure"))
                awaited = await(Trace.releasing("b", 1, "failing", "failure"), run, depth);
                if (awaited == SUSPENDED) return suspend(5);
            case 5:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value3 = (Integer) awaited;
                return ready(left + value3);
        }
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:26, awaiting child(tracked(\"direct\", new Object()), false)";
            case 2 -> "Input.java:28, awaiting future";
            case 3 -> "Input.java:29, awaiting releasing(\"a\", 1, \"direct\", \"future\")";
            case 4 -> "Input.java:30, awaiting child(tracked(\"failing\", new Object()), true)";
            case 5 -> "Input.java:34, awaiting releasing(\"b\", 1, \"failing\", \"failure\")";
            default -> super.place(state);
        };
    }
}

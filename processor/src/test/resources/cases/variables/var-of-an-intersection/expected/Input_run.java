package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.List;
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

    private List<? extends Record> list;

    private String s;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        String both = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                list = List.of(new Input.A(5), new Input.B(6));
                // Input.java:45: await(value("c", 1))
                if (await(Trace.value("c", 1), run, depth) == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; run.take(); }
                s = ((Record & Input.Named & Comparable<Input.A>) list.get(1)).name();
                // Input.java:47: both(new A(3))
                Input_both<Input.A> call = new Input_both<Input.A>(new Input.A(3));
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    list = null;
                    return suspend(2, call, run, depth);
                }
                both = call.result;
            case 2:
                if (at != 0) { at = 0; both = ((Input_both<Input.A>) run.take()).result; }
                return ready(both + s);
        }
    }

    @Override
    protected void clear() {
        list = null;
        s = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:45, awaiting value(\"c\", 1)";
            case 2 -> "Input.java:47, awaiting both(new A(3))";
            default -> super.place(state);
        };
    }
}

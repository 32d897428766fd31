package cases;

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

    private String left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        String of = null;
        String of2 = null;
        String of3 = null;
        String of4 = null;
        String of5 = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:30: of("abc")
                Input_of call = new Input_of("abc");
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                left = call.result;
            case 1:
                if (at != 0) { at = 0; left = ((Input_of) run.take()).result; }
                // Input.java:30: of("ab")
                Input_of call2 = new Input_of("ab");
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                of = call2.result;
            case 2:
                if (at != 0) { at = 0; of = ((Input_of) run.take()).result; }
                left = left + of;
                // Input.java:30: of(new Pair(new Pair("x", 1), 2))
                Input_of call3 = new Input_of(new Input.Pair(new Input.Pair("x", 1), 2));
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    return suspend(3, call3, run, depth);
                }
                of2 = call3.result;
            case 3:
                if (at != 0) { at = 0; of2 = ((Input_of) run.take()).result; }
                String s = left + of2;
                left = s;
                // Input.java:31: of(new Pair("x", 1))
                Input_of call4 = new Input_of(new Input.Pair("x", 1));
                if (depth == Run.LIMIT || !call4.step(run, depth + 1)) {
                    return suspend(4, call4, run, depth);
                }
                of3 = call4.result;
            case 4:
                if (at != 0) { at = 0; of3 = ((Input_of) run.take()).result; }
                left = left + of3;
                // Input.java:31: of(new Pair(1, "s"))
                Input_of call5 = new Input_of(new Input.Pair(1, "s"));
                if (depth == Run.LIMIT || !call5.step(run, depth + 1)) {
                    return suspend(5, call5, run, depth);
                }
                of4 = call5.result;
            case 5:
                if (at != 0) { at = 0; of4 = ((Input_of) run.take()).result; }
                left = left + of4;
                // Input.java:31: of(new Pair(1, 2))
                Input_of call6 = new Input_of(new Input.Pair(1, 2));
                if (depth == Run.LIMIT || !call6.step(run, depth + 1)) {
                    return suspend(6, call6, run, depth);
                }
                of5 = call6.result;
            case 6:
                if (at != 0) { at = 0; of5 = ((Input_of) run.take()).result; }
                return ready(left + of5);
        }
    }

    @Override
    protected void clear() {
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:30, awaiting of(\"abc\")";
            case 2 -> "Input.java:30, awaiting of(\"ab\")";
            case 3 -> "Input.java:30, awaiting of(new Pair(new Pair(\"x\", 1), 2))";
            case 4 -> "Input.java:31, awaiting of(new Pair(\"x\", 1))";
            case 5 -> "Input.java:31, awaiting of(new Pair(1, \"s\"))";
            case 6 -> "Input.java:31, awaiting of(new Pair(1, 2))";
            default -> super.place(state);
        };
    }
}

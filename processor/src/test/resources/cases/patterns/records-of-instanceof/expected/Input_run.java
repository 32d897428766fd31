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

    private String left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        String negated = null;
        String inConditions = null;
        String inConditions2 = null;
        String withoutAwait = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                Trace.log("run");
                // Input.java:59: negated(1)
                Input_negated call = new Input_negated(1);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                left = call.result;
            case 1:
                if (at != 0) { at = 0; left = ((Input_negated) run.take()).result; }
                // Input.java:59: negated(new Pair<>(new Pair<>(1, 'c'), "s"))
                Input_negated call2 = new Input_negated(new Input.Pair<>(new Input.Pair<>(1, 'c'), "s"));
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                negated = call2.result;
            case 2:
                if (at != 0) { at = 0; negated = ((Input_negated) run.take()).result; }
                left = left + negated;
                // Input.java:59: inConditions(new Point(1, 2.5), new Point(7, 0))
                Input_inConditions call3 = new Input_inConditions(new Input.Point(1, 2.5), new Input.Point(7, 0));
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    return suspend(3, call3, run, depth);
                }
                inConditions = call3.result;
            case 3:
                if (at != 0) { at = 0; inConditions = ((Input_inConditions) run.take()).result; }
                left = left + inConditions;
                // Input.java:60: inConditions(new Point(-1, Double.NaN), null)
                Input_inConditions call4 = new Input_inConditions(new Input.Point(-1, Double.NaN), null);
                if (depth == Run.LIMIT || !call4.step(run, depth + 1)) {
                    return suspend(4, call4, run, depth);
                }
                inConditions2 = call4.result;
            case 4:
                if (at != 0) { at = 0; inConditions2 = ((Input_inConditions) run.take()).result; }
                left = left
                        + inConditions2;
                // Input.java:60: withoutAwait(new Pair<>("a", "b"))
                Input_withoutAwait call5 = new Input_withoutAwait(new Input.Pair<>("a", "b"));
                if (depth == Run.LIMIT || !call5.step(run, depth + 1)) {
                    return suspend(5, call5, run, depth);
                }
                withoutAwait = call5.result;
            case 5:
                if (at != 0) { at = 0; withoutAwait = ((Input_withoutAwait) run.take()).result; }
                return ready(left + withoutAwait);
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
            case 1 -> "Input.java:59, awaiting negated(1)";
            case 2 -> "Input.java:59, awaiting negated(new Pair<>(new Pair<>(1, 'c'), \"s\"))";
            case 3 -> "Input.java:59, awaiting inConditions(new Point(1, 2.5), new Point(7, 0))";
            case 4 -> "Input.java:60, awaiting inConditions(new Point(-1, Double.NaN), null)";
            case 5 -> "Input.java:60, awaiting withoutAwait(new Pair<>(\"a\", \"b\"))";
            default -> super.place(state);
        };
    }
}

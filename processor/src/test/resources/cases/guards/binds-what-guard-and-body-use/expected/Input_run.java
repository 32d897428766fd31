package cases;

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

    private StringBuilder s;

    private StringBuilder receiver;

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
        String of6 = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                s = new StringBuilder();
                // Input.java:31: of(new Pair<>(new Pair<>("a", "b"), 1))
                Input_of call = new Input_of(new Input.Pair<>(new Input.Pair<>("a", "b"), 1));
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                of = call.result;
            case 1:
                if (at != 0) { at = 0; of = ((Input_of) run.take()).result; }
                receiver = s.append(of);
                // Input.java:31: of(new Pair<>(new Pair<>("d", "e"), 7))
                Input_of call2 = new Input_of(new Input.Pair<>(new Input.Pair<>("d", "e"), 7));
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                of2 = call2.result;
            case 2:
                if (at != 0) { at = 0; of2 = ((Input_of) run.take()).result; }
                receiver.append(of2);
                // Input.java:32: of(new Pair<>("x", "y"))
                Input_of call3 = new Input_of(new Input.Pair<>("x", "y"));
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    receiver = null;
                    return suspend(3, call3, run, depth);
                }
                of3 = call3.result;
            case 3:
                if (at != 0) { at = 0; of3 = ((Input_of) run.take()).result; }
                receiver = s.append(of3);
                // Input.java:32: of(new Pair<>(new Pair<>(1, 2), List.of(3)))
                Input_of call4 = new Input_of(new Input.Pair<>(new Input.Pair<>(1, 2), List.of(3)));
                if (depth == Run.LIMIT || !call4.step(run, depth + 1)) {
                    return suspend(4, call4, run, depth);
                }
                of4 = call4.result;
            case 4:
                if (at != 0) { at = 0; of4 = ((Input_of) run.take()).result; }
                receiver.append(of4);
                // Input.java:33: of(new Pair<>(new Pair<>(2, 2), List.of(3)))
                Input_of call5 = new Input_of(new Input.Pair<>(new Input.Pair<>(2, 2), List.of(3)));
                if (depth == Run.LIMIT || !call5.step(run, depth + 1)) {
                    receiver = null;
                    return suspend(5, call5, run, depth);
                }
                of5 = call5.result;
            case 5:
                if (at != 0) { at = 0; of5 = ((Input_of) run.take()).result; }
                receiver = s.append(of5);
                // Input.java:33: of(1)
                Input_of call6 = new Input_of(1);
                if (depth == Run.LIMIT || !call6.step(run, depth + 1)) {
                    s = null;
                    return suspend(6, call6, run, depth);
                }
                of6 = call6.result;
            case 6:
                if (at != 0) { at = 0; of6 = ((Input_of) run.take()).result; }
                return ready(receiver.append(of6).toString());
        }
    }

    @Override
    protected void clear() {
        s = null;
        receiver = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:31, awaiting of(new Pair<>(new Pair<>(\"a\", \"b\"), 1))";
            case 2 -> "Input.java:31, awaiting of(new Pair<>(new Pair<>(\"d\", \"e\"), 7))";
            case 3 -> "Input.java:32, awaiting of(new Pair<>(\"x\", \"y\"))";
            case 4 -> "Input.java:32, awaiting of(new Pair<>(new Pair<>(1, 2), List.of(3)))";
            case 5 -> "Input.java:33, awaiting of(new Pair<>(new Pair<>(2, 2), List.of(3)))";
            case 6 -> "Input.java:33, awaiting of(1)";
            default -> super.place(state);
        };
    }
}

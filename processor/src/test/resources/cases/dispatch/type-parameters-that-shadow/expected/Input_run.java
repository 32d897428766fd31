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

    private Input.Outer<String>.Inner<Integer> inner;

    private Input.Outer<String>.Inner<Integer> asInner;

    private String left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        List<Character> pair = null;
        List<Integer> both = null;
        String show = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                Input.Outer<String> outer = new Input.Outer<>("outer");
                inner = outer.new Inner<>(1);
                Input.Sub.SubInner sub = new Input.Sub().new SubInner();
                asInner = sub;
                // Input.java:72: inner.show(2, "x")
                ObjectMachine call = Input_Outer_InnerAsync.<String, Integer, String>show$machine(inner, 2, "x");
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                left = (String) call.result;
            case 1:
                if (at != 0) { at = 0; left = (String) ((ObjectMachine) run.take()).result; }
                // Input.java:72: inner.pair('a', 'b')
                ObjectMachine call2 = Input_Outer_InnerAsync.<String, Integer, Character>pair$machine(inner, 'a', 'b');
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                pair = (List<Character>) call2.result;
            case 2:
                if (at != 0) { at = 0; pair = (List<Character>) ((ObjectMachine) run.take()).result; }
                left = left + pair;
                // Input.java:72: inner.new Innermost().both()
                ObjectMachine call3 = Input_Outer_Inner_InnermostAsync.<String, Integer>both$machine(inner.new Innermost());
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    inner = null;
                    return suspend(3, call3, run, depth);
                }
                both = (List<Integer>) call3.result;
            case 3:
                if (at != 0) { at = 0; both = (List<Integer>) ((ObjectMachine) run.take()).result; }
                left = left + both;
                // Input.java:72: asInner.show(3, 4L)
                ObjectMachine call4 = Input_Outer_InnerAsync.<String, Integer, Long>show$machine(asInner, 3, 4L);
                if (depth == Run.LIMIT || !call4.step(run, depth + 1)) {
                    inner = null;
                    asInner = null;
                    return suspend(4, call4, run, depth);
                }
                show = (String) call4.result;
            case 4:
                if (at != 0) { at = 0; show = (String) ((ObjectMachine) run.take()).result; }
                return ready(left + show);
        }
    }

    @Override
    protected void clear() {
        inner = null;
        asInner = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:72, awaiting inner.show(2, \"x\")";
            case 2 -> "Input.java:72, awaiting inner.pair('a', 'b')";
            case 3 -> "Input.java:72, awaiting inner.new Innermost().both()";
            case 4 -> "Input.java:72, awaiting asInner.show(3, 4L)";
            default -> super.place(state);
        };
    }
}

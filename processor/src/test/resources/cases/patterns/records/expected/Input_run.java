package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.lang.invoke.MethodHandles;
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

    private String left3;

    private String s;

    private Integer left;

    private Integer right;

    private String old;

    private int left5;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        String turn = null;
        String turn2 = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:34: turn(new Pair<>(new Pair<>("a", 2), "c"))
                Input_turn call = new Input_turn(new Input.Pair<>(new Input.Pair<>("a", 2), "c"));
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                left3 = call.result;
            case 1:
                if (at != 0) { at = 0; left3 = ((Input_turn) run.take()).result; }
                // Input.java:34: turn(new Pair<>("x", null))
                Input_turn call2 = new Input_turn(new Input.Pair<>("x", null));
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                turn = call2.result;
            case 2:
                if (at != 0) { at = 0; turn = ((Input_turn) run.take()).result; }
                left3 = left3 + turn;
                // Input.java:34: turn(1)
                Input_turn call3 = new Input_turn(1);
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    return suspend(3, call3, run, depth);
                }
                turn2 = call3.result;
            case 3:
                if (at != 0) { at = 0; turn2 = ((Input_turn) run.take()).result; }
                s = left3 + turn2;
                MethodHandles.lookup().ensureInitialized(Input.Pair.class);
                // Input.java:35: await(value("two", 2))
                awaited = await(Trace.value("two", 2), run, depth);
                if (awaited == SUSPENDED) {
                    left3 = null;
                    return suspend(4);
                }
            case 4:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                Object o = new Input.Pair<>(1, value);
                if (!((o instanceof Input.Pair<?, ?>(Integer left4, Integer right2) && ((left = left4) == left4 | (right = right2) == right2 | true)))) return ready("never");
                old = s;
                left5 = left;
                // Input.java:37: await(value("left", left))
                awaited = await(Trace.value("left", left), run, depth);
                if (awaited == SUSPENDED) {
                    left3 = null;
                    s = null;
                    left = null;
                    return suspend(5);
                }
            case 5:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value2 = (Integer) awaited;
                s = old + (left5 + value2 + right);
            case 6:
                try {
                    if (at == 0) {
                        // Input.java:39: turn(new Broken(1))
                        Input_turn call4 = new Input_turn(new Input.Broken(1));
                        if (depth == Run.LIMIT || !call4.step(run, depth + 1)) {
                            release();
                            return suspend(6, call4, run, depth);
                        }
                    } else { at = 0; run.take(); }
                } catch (MatchException e) {
                    Trace.log(e.getCause());
                }
                return ready(s + Trace.eval("end", "."));
        }
    }

    private void release() {
        left3 = null;
        left = null;
        right = null;
        old = null;
    }

    @Override
    protected void clear() {
        left3 = null;
        s = null;
        left = null;
        right = null;
        old = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:34, awaiting turn(new Pair<>(new Pair<>(\"a\", 2), \"c\"))";
            case 2 -> "Input.java:34, awaiting turn(new Pair<>(\"x\", null))";
            case 3 -> "Input.java:34, awaiting turn(1)";
            case 4 -> "Input.java:35, awaiting value(\"two\", 2)";
            case 5 -> "Input.java:37, awaiting value(\"left\", left)";
            case 6 -> "Input.java:39, awaiting turn(new Broken(1))";
            default -> super.place(state);
        };
    }
}

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
        String turn = null;
        String turn2 = null;
        String turn3 = null;
        int area = 0;
        int area2 = 0;
        int side = 0;
        int side2 = 0;
        String old = null;
        String old2 = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                Trace.log("run");
                // Input.java:68: turn(null)
                Input_turn call = new Input_turn(null);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                left = call.result;
            case 1:
                if (at != 0) { at = 0; left = ((Input_turn) run.take()).result; }
                // Input.java:68: turn("four")
                Input_turn call2 = new Input_turn("four");
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                turn = call2.result;
            case 2:
                if (at != 0) { at = 0; turn = ((Input_turn) run.take()).result; }
                left = left + turn;
                // Input.java:68: turn("two")
                Input_turn call3 = new Input_turn("two");
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    return suspend(3, call3, run, depth);
                }
                turn2 = call3.result;
            case 3:
                if (at != 0) { at = 0; turn2 = ((Input_turn) run.take()).result; }
                left = left + turn2;
                // Input.java:68: turn(3.0)
                Input_turn call4 = new Input_turn(3.0);
                if (depth == Run.LIMIT || !call4.step(run, depth + 1)) {
                    return suspend(4, call4, run, depth);
                }
                turn3 = call4.result;
            case 4:
                if (at != 0) { at = 0; turn3 = ((Input_turn) run.take()).result; }
                left = left + turn3;
                // Input.java:68: area(new Circle(2))
                Input_area call5 = new Input_area(new Input.Circle(2));
                if (depth == Run.LIMIT || !call5.step(run, depth + 1)) {
                    return suspend(5, call5, run, depth);
                }
                area = call5.result;
            case 5:
                if (at != 0) { at = 0; area = ((Input_area) run.take()).result; }
                left = left + area;
                // Input.java:68: area(new Square(3))
                Input_area call6 = new Input_area(new Input.Square(3));
                if (depth == Run.LIMIT || !call6.step(run, depth + 1)) {
                    return suspend(6, call6, run, depth);
                }
                area2 = call6.result;
            case 6:
                if (at != 0) { at = 0; area2 = ((Input_area) run.take()).result; }
                left = left + area2;
                // Input.java:69: side(new Circle(1))
                Input_side call7 = new Input_side(new Input.Circle(1));
                if (depth == Run.LIMIT || !call7.step(run, depth + 1)) {
                    return suspend(7, call7, run, depth);
                }
                side = call7.result;
            case 7:
                if (at != 0) { at = 0; side = ((Input_side) run.take()).result; }
                left = left
                        + side;
                // Input.java:69: side(new Square(4))
                Input_side call8 = new Input_side(new Input.Square(4));
                if (depth == Run.LIMIT || !call8.step(run, depth + 1)) {
                    return suspend(8, call8, run, depth);
                }
                side2 = call8.result;
            case 8:
                if (at != 0) { at = 0; side2 = ((Input_side) run.take()).result; }
                left = left + side2;
                // Input.java:69: old(1)
                Input_old call9 = new Input_old(1);
                if (depth == Run.LIMIT || !call9.step(run, depth + 1)) {
                    return suspend(9, call9, run, depth);
                }
                old = call9.result;
            case 9:
                if (at != 0) { at = 0; old = ((Input_old) run.take()).result; }
                left = left + old;
                // Input.java:69: old(2.0)
                Input_old call10 = new Input_old(2.0);
                if (depth == Run.LIMIT || !call10.step(run, depth + 1)) {
                    return suspend(10, call10, run, depth);
                }
                old2 = call10.result;
            case 10:
                if (at != 0) { at = 0; old2 = ((Input_old) run.take()).result; }
                return ready(left + old2);
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
            case 1 -> "Input.java:68, awaiting turn(null)";
            case 2 -> "Input.java:68, awaiting turn(\"four\")";
            case 3 -> "Input.java:68, awaiting turn(\"two\")";
            case 4 -> "Input.java:68, awaiting turn(3.0)";
            case 5 -> "Input.java:68, awaiting area(new Circle(2))";
            case 6 -> "Input.java:68, awaiting area(new Square(3))";
            case 7 -> "Input.java:69, awaiting side(new Circle(1))";
            case 8 -> "Input.java:69, awaiting side(new Square(4))";
            case 9 -> "Input.java:69, awaiting old(1)";
            case 10 -> "Input.java:69, awaiting old(2.0)";
            default -> super.place(state);
        };
    }
}

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

    private String old;

    private int left6;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        String of = null;
        String of2 = null;
        String of3 = null;
        String of4 = null;
        String s = null;
        int last = 0;
        int last2 = 0;
        String generic = null;
        String generic2 = null;
        String generic3 = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:57: of(new Circle(2))
                Input_of call = new Input_of(new Input.Circle(2));
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                left = call.result;
            case 1:
                if (at != 0) { at = 0; left = ((Input_of) run.take()).result; }
                // Input.java:57: of(new Circle(1))
                Input_of call2 = new Input_of(new Input.Circle(1));
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                of = call2.result;
            case 2:
                if (at != 0) { at = 0; of = ((Input_of) run.take()).result; }
                left = left + of;
                // Input.java:57: of(new Square(3))
                Input_of call3 = new Input_of(new Input.Square(3));
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    return suspend(3, call3, run, depth);
                }
                of2 = call3.result;
            case 3:
                if (at != 0) { at = 0; of2 = ((Input_of) run.take()).result; }
                left = left + of2;
                // Input.java:57: of(Line.LONG)
                Input_of call4 = new Input_of(Input.Line.LONG);
                if (depth == Run.LIMIT || !call4.step(run, depth + 1)) {
                    return suspend(4, call4, run, depth);
                }
                of3 = call4.result;
            case 4:
                if (at != 0) { at = 0; of3 = ((Input_of) run.take()).result; }
                left = left + of3;
                // Input.java:57: of(Line.SHORT)
                Input_of call5 = new Input_of(Input.Line.SHORT);
                if (depth == Run.LIMIT || !call5.step(run, depth + 1)) {
                    return suspend(5, call5, run, depth);
                }
                of4 = call5.result;
            case 5:
                if (at != 0) { at = 0; of4 = ((Input_of) run.take()).result; }
                s = left + of4;
                old = s;
                // Input.java:58: last(new Square(1))
                Input_last call6 = new Input_last(new Input.Square(1));
                if (depth == Run.LIMIT || !call6.step(run, depth + 1)) {
                    left = null;
                    return suspend(6, call6, run, depth);
                }
                left6 = call6.result;
            case 6:
                if (at != 0) { at = 0; left6 = ((Input_last) run.take()).result; }
                // Input.java:58: last(new Circle(2))
                Input_last call7 = new Input_last(new Input.Circle(2));
                if (depth == Run.LIMIT || !call7.step(run, depth + 1)) {
                    left = null;
                    return suspend(7, call7, run, depth);
                }
                last = call7.result;
            case 7:
                if (at != 0) { at = 0; last = ((Input_last) run.take()).result; }
                left6 = left6 + last;
                // Input.java:58: last(Line.LONG)
                Input_last call8 = new Input_last(Input.Line.LONG);
                if (depth == Run.LIMIT || !call8.step(run, depth + 1)) {
                    left = null;
                    return suspend(8, call8, run, depth);
                }
                last2 = call8.result;
            case 8:
                if (at != 0) { at = 0; last2 = ((Input_last) run.take()).result; }
                s = old + (left6 + last2);
                left = s;
                // Input.java:59: generic(Line.LONG)
                Input_generic<Input.Line> call9 = new Input_generic<Input.Line>(Input.Line.LONG);
                if (depth == Run.LIMIT || !call9.step(run, depth + 1)) {
                    old = null;
                    return suspend(9, call9, run, depth);
                }
                generic = call9.result;
            case 9:
                if (at != 0) { at = 0; generic = ((Input_generic<Input.Line>) run.take()).result; }
                left = left + generic;
                // Input.java:59: generic(new Circle(1))
                Input_generic<Input.Circle> call10 = new Input_generic<Input.Circle>(new Input.Circle(1));
                if (depth == Run.LIMIT || !call10.step(run, depth + 1)) {
                    old = null;
                    return suspend(10, call10, run, depth);
                }
                generic2 = call10.result;
            case 10:
                if (at != 0) { at = 0; generic2 = ((Input_generic<Input.Circle>) run.take()).result; }
                left = left + generic2;
                // Input.java:59: generic(Line.SHORT)
                Input_generic<Input.Line> call11 = new Input_generic<Input.Line>(Input.Line.SHORT);
                if (depth == Run.LIMIT || !call11.step(run, depth + 1)) {
                    old = null;
                    return suspend(11, call11, run, depth);
                }
                generic3 = call11.result;
            case 11:
                if (at != 0) { at = 0; generic3 = ((Input_generic<Input.Line>) run.take()).result; }
                return ready(left + generic3);
        }
    }

    @Override
    protected void clear() {
        left = null;
        old = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:57, awaiting of(new Circle(2))";
            case 2 -> "Input.java:57, awaiting of(new Circle(1))";
            case 3 -> "Input.java:57, awaiting of(new Square(3))";
            case 4 -> "Input.java:57, awaiting of(Line.LONG)";
            case 5 -> "Input.java:57, awaiting of(Line.SHORT)";
            case 6 -> "Input.java:58, awaiting last(new Square(1))";
            case 7 -> "Input.java:58, awaiting last(new Circle(2))";
            case 8 -> "Input.java:58, awaiting last(Line.LONG)";
            case 9 -> "Input.java:59, awaiting generic(Line.LONG)";
            case 10 -> "Input.java:59, awaiting generic(new Circle(1))";
            case 11 -> "Input.java:59, awaiting generic(Line.SHORT)";
            default -> super.place(state);
        };
    }
}

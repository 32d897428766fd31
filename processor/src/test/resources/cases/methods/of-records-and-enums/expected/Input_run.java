package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
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
        Input.Point of = null;
        int sum = 0;
        Input.Planet find = null;
        int fall = 0;
        int fall2 = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:56: Point.of(1)
                Input_Point_of call = new Input_Point_of(1);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                of = call.result;
            case 1:
                if (at != 0) { at = 0; of = ((Input_Point_of) run.take()).result; }
                // Input.java:56: Point.of(1).sum()
                Input_Point_sum call2 = new Input_Point_sum(of);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                sum = call2.result;
            case 2:
                if (at != 0) { at = 0; sum = ((Input_Point_sum) run.take()).result; }
                left = sum + " ";
                // Input.java:56: Planet.find("MARS")
                Input_Planet_find call3 = new Input_Planet_find("MARS");
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    return suspend(3, call3, run, depth);
                }
                find = call3.result;
            case 3:
                if (at != 0) { at = 0; find = ((Input_Planet_find) run.take()).result; }
                // Input.java:56: Planet.find("MARS").fall(100)
                IntMachine call4 = Input_PlanetAsync.fall$machine(find, 100);
                if (depth == Run.LIMIT || !call4.step(run, depth + 1)) {
                    return suspend(4, call4, run, depth);
                }
                fall = call4.result;
            case 4:
                if (at != 0) { at = 0; fall = ((IntMachine) run.take()).result; }
                left = left + fall + " ";
                // Input.java:56: Planet.EARTH.fall(5)
                IntMachine call5 = Input_PlanetAsync.fall$machine(Input.Planet.EARTH, 5);
                if (depth == Run.LIMIT || !call5.step(run, depth + 1)) {
                    return suspend(5, call5, run, depth);
                }
                fall2 = call5.result;
            case 5:
                if (at != 0) { at = 0; fall2 = ((IntMachine) run.take()).result; }
                return ready(left + fall2);
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
            case 1 -> "Input.java:56, awaiting Point.of(1)";
            case 2 -> "Input.java:56, awaiting Point.of(1).sum()";
            case 3 -> "Input.java:56, awaiting Planet.find(\"MARS\")";
            case 4 -> "Input.java:56, awaiting Planet.find(\"MARS\").fall(100)";
            case 5 -> "Input.java:56, awaiting Planet.EARTH.fall(5)";
            default -> super.place(state);
        };
    }
}

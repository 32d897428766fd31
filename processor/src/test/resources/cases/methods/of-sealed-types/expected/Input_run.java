package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.DoubleMachine;
import dev.pollen.support.Run;
import java.util.Iterator;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends DoubleMachine {
    static {
        Abi.check(1, "Input_run");
    }

    private Iterator<? extends Input.Shape> iterator;

    private double old;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        double sum = 0;
        if (at == 0) {
            InputAsync.Host.initialized();
            sum = 0;
            iterator = List.of(new Input.Square(2), new Input.Circle()).iterator();
        }
        while (at != 0 || iterator.hasNext()) {
            double area;
            if (at == 0) {
                Input.Shape shape = iterator.next();
                old = sum;
                // Input.java:36: shape.area()
                DoubleMachine call = Input_ShapeAsync.area$machine(shape);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                area = call.result;
            } else { at = 0; area = ((DoubleMachine) run.take()).result; }
            sum = old + area;
        }
        return ready(sum);
    }

    @Override
    protected void clear() {
        iterator = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:36, awaiting shape.area()";
            default -> super.place(state);
        };
    }
}

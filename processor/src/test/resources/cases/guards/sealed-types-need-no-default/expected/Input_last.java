package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#last(cases.Input.Shape)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_last extends IntMachine {
    static {
        Abi.check(1, "Input_last");
    }

    private Input.Shape shape;

    private Input.Circle circle;

    private Input.Line line;

    Input_last(Input.Shape shape) {
        this.shape = shape;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int arm = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                arm = 0;
                Input.Square square;
                Input.Shape other;
                switch (shape) {
                    case Input.Square square2 -> { square = square2; arm = 1; }
                    case Input.Circle circle2 -> { circle = circle2; arm = 2; }
                    case Input.Line line2 -> { line = line2; arm = 3; }
                    case Input.Shape other2 -> { other = other2; arm = -4; }
                }
            case 1:
                if (at != 0 || arm < 0) {
                    if (at == 0) {
                        // Input.java:41: await(value("never", true))
                        awaited = await(Trace.value("never", true), run, depth);
                        if (awaited == SUSPENDED) {
                            shape = null;
                            return suspend(1);
                        }
                    } else { at = 0; awaited = run.take(); }
                    Boolean value = (Boolean) awaited;
                    arm = value ? 4 : 0;
                }
                if (arm == 0) throw new MatchException(null, null);
                if (arm == 1) {
                    Trace.log("square");
                } else if (arm == 2) {
                    {
                        return ready(circle.radius());
                    }
                } else if (arm == 3) {
                    Trace.log(line);
                } else {
                    Trace.log("never");
                }
                // Input.java:43: await(value("last", 1))
                awaited = await(Trace.value("last", 1), run, depth);
                if (awaited == SUSPENDED) {
                    shape = null;
                    circle = null;
                    line = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value2 = (Integer) awaited;
                return ready(value2);
        }
    }

    @Override
    protected void clear() {
        shape = null;
        circle = null;
        line = null;
    }

    @Override
    protected String method() {
        return "Input.last";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:41, awaiting value(\"never\", true)";
            case 2 -> "Input.java:43, awaiting value(\"last\", 1)";
            default -> super.place(state);
        };
    }
}

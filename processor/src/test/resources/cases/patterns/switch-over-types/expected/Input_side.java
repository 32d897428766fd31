package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#side(cases.Input.Shape)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_side extends IntMachine {
    static {
        Abi.check(1, "Input_side");
    }

    private Input.Shape shape;

    Input_side(Input.Shape shape) {
        this.shape = shape;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int arm = 0;
        Input.Square square = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            arm = 3;
            Input.Circle circle;
            switch (shape) {
                case Input.Circle circle2 -> { circle = circle2; arm = 1; }
                case Input.Square square2 -> { square = square2; arm = 2; }
            }
        }
        if (at != 0 || arm == 1) {
            if (at == 0) {
                // Input.java:44: await(value("none", 0))
                awaited = await(Trace.value("none", 0), run, depth);
                if (awaited == SUSPENDED) {
                    shape = null;
                    return suspend(1);
                }
            } else { at = 0; awaited = run.take(); }
            Integer value = (Integer) awaited;
            return ready(value);
        } else {
            {
                return ready(square.side());
            }
        }
    }

    @Override
    protected void clear() {
        shape = null;
    }

    @Override
    protected String method() {
        return "Input.side";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:44, awaiting value(\"none\", 0)";
            default -> super.place(state);
        };
    }
}

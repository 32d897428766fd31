package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#area(cases.Input.Shape)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_area extends IntMachine {
    static {
        Abi.check(1, "Input_area");
    }

    private Input.Shape shape;

    private Input.Square square;

    private int left;

    private int chosen;

    Input_area(Input.Shape shape) {
        this.shape = shape;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        Input.Circle circle = null;
        int arm = 0;
        if (at == 0) InputAsync.Host.initialized();
        choice: {
            if (at == 0) {
                arm = switch (shape) {
                    case Input.Circle circle2 -> { circle = circle2; yield 1; }
                    case Input.Square square2 -> { square = square2; yield 2; }
                };
            }
            if (at == 0 ? arm == 1 : at <= 1) {
                if (at == 0) {
                    left = 3 * circle.radius();
                    // Input.java:32: await(value("c", circle.radius()))
                    awaited = await(Trace.value("c", circle.radius()), run, depth);
                    if (awaited == SUSPENDED) {
                        shape = null;
                        square = null;
                        return suspend(1);
                    }
                } else { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                chosen = left * value;
            } else {
                if (at == 0) {
                    // Input.java:34: await(value("s", square.side()))
                    awaited = await(Trace.value("s", square.side()), run, depth);
                    if (awaited == SUSPENDED) {
                        shape = null;
                        return suspend(2);
                    }
                } else { at = 0; awaited = run.take(); }
                int side = (Integer) awaited;
                { chosen = side * square.side(); break choice; }
            }
        }
        return ready(chosen);
    }

    @Override
    protected void clear() {
        shape = null;
        square = null;
    }

    @Override
    protected String method() {
        return "Input.area";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:32, awaiting value(\"c\", circle.radius())";
            case 2 -> "Input.java:34, awaiting value(\"s\", square.side())";
            default -> super.place(state);
        };
    }
}

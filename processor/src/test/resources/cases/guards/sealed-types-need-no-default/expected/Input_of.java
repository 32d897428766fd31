package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#of(cases.Input.Shape)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_of extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_of");
    }

    private Input.Shape shape;

    private int radius;

    private Input.Square square;

    private Input.Line line;

    private Input.Circle circle;

    Input_of(Input.Shape shape) {
        this.shape = shape;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int arm = 0;
        String chosen = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                arm = 0;
                switch (shape) {
                    case Input.Circle(int radius2) -> { radius = radius2; arm = -1; }
                    default -> { }
                }
            case 1:
                if (at != 0 || arm < 0) {
                    if (at == 0) {
                        // Input.java:24: await(value("radius", radius))
                        awaited = await(Trace.value("radius", radius), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    arm = (value > 1) ? 1 : 0;
                }
            case 2:
                if (at != 0 || arm == 0) {
                    if (at == 0) {
                        switch (shape) {
                            case Input.Line.LONG -> { arm = 2; }
                            case Input.Square square2 -> { square = square2; arm = 3; }
                            case Input.Line line2 -> { line = line2; arm = -4; }
                            default -> { }
                        }
                    }
                    if (at != 0 || arm < 0) {
                        if (at == 0) {
                            // Input.java:27: await(value("line", line == Line.LONG))
                            awaited = await(Trace.value("line", line == Input.Line.LONG), run, depth);
                            if (awaited == SUSPENDED) {
                                line = null;
                                return suspend(2);
                            }
                        } else { at = 0; awaited = run.take(); }
                        Boolean value2 = (Boolean) awaited;
                        arm = value2 ? 4 : 0;
                    }
                }
                if (arm == 0) {
                    switch (shape) {
                        case Input.Circle circle2 -> { circle = circle2; arm = 5; }
                        case Input.Line.SHORT -> { arm = 6; }
                        default -> throw new MatchException(null, null);
                    }
                }
            case 3:
                if (at == 0 && arm == 1) {
                    chosen = "large" + radius;
                } else if (at == 0 && arm == 2) {
                    chosen = "long";
                } else if (at == 0 && arm == 3) {
                    chosen = "square" + square.side();
                } else if (at == 0 && arm == 4) {
                    chosen = "never";
                } else if (at != 0 || arm == 5) {
                    if (at == 0) {
                        // Input.java:28: await(value("circle", circle.radius()))
                        awaited = await(Trace.value("circle", circle.radius()), run, depth);
                        if (awaited == SUSPENDED) {
                            release();
                            return suspend(3);
                        }
                    } else { at = 0; awaited = run.take(); }
                    Integer value3 = (Integer) awaited;
                    chosen = "small" + value3;
                } else {
                    chosen = "short";
                }
                return ready(chosen);
        }
    }

    private void release() {
        shape = null;
        square = null;
        line = null;
        circle = null;
    }

    @Override
    protected void clear() {
        shape = null;
        square = null;
        line = null;
        circle = null;
    }

    @Override
    protected String method() {
        return "Input.of";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:24, awaiting value(\"radius\", radius)";
            case 2 -> "Input.java:27, awaiting value(\"line\", line == Line.LONG)";
            case 3 -> "Input.java:28, awaiting value(\"circle\", circle.radius())";
            default -> super.place(state);
        };
    }
}

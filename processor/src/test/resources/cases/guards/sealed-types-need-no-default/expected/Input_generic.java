package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#generic(cases.Input.Shape)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_generic<T extends Input.Shape> extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_generic");
    }

    private T shape;

    private Input.Line line;

    private Input.Shape all;

    private T t;

    Input_generic(T shape) {
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
                switch (shape) {
                    case Input.Line line2 -> { line = line2; arm = -1; }
                    default -> { }
                }
            case 1:
                if (at != 0 || arm < 0) {
                    if (at == 0) {
                        // Input.java:49: await(value("line", Line.LONG))
                        awaited = await(Trace.value("line", Input.Line.LONG), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    Input.Line value = (Input.Line) awaited;
                    arm = (line == value) ? 1 : 0;
                }
            case 2:
                if (at != 0 || arm == 0) {
                    if (at == 0) {
                        switch (shape) {
                            case Input.Shape all2 -> { all = all2; arm = -2; }
                        }
                    }
                    if (at != 0 || arm < 0) {
                        if (at == 0) {
                            // Input.java:50: await(value("all", all instanceof Circle))
                            awaited = await(Trace.value("all", all instanceof Input.Circle), run, depth);
                            if (awaited == SUSPENDED) {
                                line = null;
                                return suspend(2);
                            }
                        } else { at = 0; awaited = run.take(); }
                        Boolean value2 = (Boolean) awaited;
                        arm = value2 ? 2 : 0;
                    }
                }
                if (arm == 0) {
                    switch (shape) {
                        case T t2 -> { t = t2; arm = 3; }
                    }
                }
                String chosen = null;
                if (arm == 1) {
                    chosen = "line";
                } else if (arm == 2) {
                    chosen = "circle" + all;
                } else {
                    chosen = "other" + t;
                }
                return ready(chosen);
        }
    }

    @Override
    protected void clear() {
        shape = null;
        line = null;
        all = null;
        t = null;
    }

    @Override
    protected String method() {
        return "Input.generic";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:49, awaiting value(\"line\", Line.LONG)";
            case 2 -> "Input.java:50, awaiting value(\"all\", all instanceof Circle)";
            default -> super.place(state);
        };
    }
}

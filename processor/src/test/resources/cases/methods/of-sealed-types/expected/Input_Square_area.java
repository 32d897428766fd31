package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.DoubleMachine;
import dev.pollen.support.Members;
import dev.pollen.support.Run;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Square#area()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Square_area extends DoubleMachine {
    private static final VarHandle side$;

    static {
        Abi.check(1, "Input_Square_area");
        side$ = Members.field(MethodHandles.lookup(), Input.Square.class, Input.Square.class, "side", double.class);
    }

    private Input.Square self;

    private double left;

    Input_Square_area(Input.Square self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            left = side$get(self);
            // Input.java:19: await(value("square", side))
            awaited = await(Trace.value("square", side$get(self)), run, depth);
            if (awaited == SUSPENDED) {
                self = null;
                return suspend(1);
            }
        } else { at = 0; awaited = run.take(); }
        Double value = (Double) awaited;
        return ready(left * value);
    }

    @Override
    protected void clear() {
        self = null;
    }

    @Override
    protected String method() {
        return "Square.area";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:19, awaiting value(\"square\", side)";
            default -> super.place(state);
        };
    }

    private static double side$get(Input.Square self) {
        return (double) side$.get(self);
    }
}

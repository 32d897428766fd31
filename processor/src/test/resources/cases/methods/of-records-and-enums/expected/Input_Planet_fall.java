package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Members;
import dev.pollen.support.Run;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Planet#fall(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Planet_fall extends IntMachine {
    private static final VarHandle gravity$;

    static {
        Abi.check(1, "Input_Planet_fall");
        gravity$ = Members.field(MethodHandles.lookup(), Input.Planet.class, Input.Planet.class, "gravity", int.class);
    }

    private Input.Planet self;

    private int height;

    private int left;

    Input_Planet_fall(Input.Planet self, int height) {
        this.self = Objects.requireNonNull(self);
        this.height = height;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            left = height * gravity$get(self);
            // Input.java:45: await(value(name(), ordinal()))
            awaited = await(Trace.value(self.name(), self.ordinal()), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        Integer value = (Integer) awaited;
        return ready(left + value + self.extra());
    }

    @Override
    protected void clear() {
        self = null;
    }

    @Override
    protected String method() {
        return "Planet.fall";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:45, awaiting value(name(), ordinal())";
            default -> super.place(state);
        };
    }

    private static int gravity$get(Input.Planet self) {
        return (int) gravity$.get(self);
    }
}

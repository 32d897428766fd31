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
 * One call of {@link cases.Input.Point#sum()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Point_sum extends IntMachine {
    private static final VarHandle x$;

    private static final VarHandle y$;

    static {
        Abi.check(1, "Input_Point_sum");
        x$ = Members.field(MethodHandles.lookup(), Input.Point.class, Input.Point.class, "x", int.class);
        y$ = Members.field(MethodHandles.lookup(), Input.Point.class, Input.Point.class, "y", int.class);
    }

    private Input.Point self;

    private int left;

    Input_Point_sum(Input.Point self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            left = x$get(self);
            // Input.java:12: await(value("a", y))
            awaited = await(Trace.value("a", y$get(self)), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        Integer value = (Integer) awaited;
        return ready(left + value + self.y() + x$get(self));
    }

    @Override
    protected void clear() {
        self = null;
    }

    @Override
    protected String method() {
        return "Point.sum";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:12, awaiting value(\"a\", y)";
            default -> super.place(state);
        };
    }

    private static int x$get(Input.Point self) {
        return (int) x$.get(self);
    }

    private static int y$get(Input.Point self) {
        return (int) y$.get(self);
    }
}

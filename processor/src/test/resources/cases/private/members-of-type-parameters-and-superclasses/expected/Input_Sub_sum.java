package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Members;
import dev.pollen.support.Run;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Sub#sum()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Sub_sum extends IntMachine {
    private static final VarHandle x$;

    private static final VarHandle x$2;

    private static final MethodHandle get$;

    static {
        Abi.check(1, "Input_Sub_sum");
        x$ = Members.field(MethodHandles.lookup(), Input.Sub.class, Input.Sub.class, "x", int.class);
        x$2 = Members.field(MethodHandles.lookup(), Input.class, Input.class, "x", int.class);
        get$ = Members.method(MethodHandles.lookup(), Input.class, Input.class, "get", Input.class, int.class);
    }

    private Input.Sub self;

    private int left;

    Input_Sub_sum(Input.Sub self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            left = x$get(self);
            // Input.java:20: await(value("a", 1))
            awaited = await(Trace.value("a", 1), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        Integer value = (Integer) awaited;
        return ready(left + value + x$get2(((Input) self)) + x$get2(self) + get$call(((Input) self)));
    }

    @Override
    protected void clear() {
        self = null;
    }

    @Override
    protected String method() {
        return "Sub.sum";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:20, awaiting value(\"a\", 1)";
            default -> super.place(state);
        };
    }

    private static int x$get(Input.Sub self) {
        return (int) x$.get(self);
    }

    private static int x$get2(Input self) {
        return (int) x$2.get(self);
    }

    private static int get$call(Input self) {
        try {
            return (int) get$.invokeExact(self);
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }
}

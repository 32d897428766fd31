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
 * One call of {@link cases.Input.Inner#outer()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Inner_outer extends IntMachine {
    private static final VarHandle Input$;

    private static final VarHandle x$;

    static {
        Abi.check(1, "Input_Inner_outer");
        Input$ = Members.enclosing(MethodHandles.lookup(), Input.Inner.class, Input.class);
        x$ = Members.field(MethodHandles.lookup(), Input.class, Input.class, "x", int.class);
    }

    private Input.Inner self;

    private int left;

    Input_Inner_outer(Input.Inner self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            left = x$get(Input$this(self));
            // Input.java:31: await(value("b", 1))
            awaited = await(Trace.value("b", 1), run, depth);
            if (awaited == SUSPENDED) {
                self = null;
                return suspend(1);
            }
        } else { at = 0; awaited = run.take(); }
        Integer value = (Integer) awaited;
        return ready(left + value);
    }

    @Override
    protected void clear() {
        self = null;
    }

    @Override
    protected String method() {
        return "Inner.outer";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:31, awaiting value(\"b\", 1)";
            default -> super.place(state);
        };
    }

    private static Input Input$this(Input.Inner self) {
        return (Input) Input$.get(self);
    }

    private static int x$get(Input self) {
        return (int) x$.get(self);
    }
}

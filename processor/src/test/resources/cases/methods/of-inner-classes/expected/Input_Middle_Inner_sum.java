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
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Middle.Inner#sum()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Middle_Inner_sum extends IntMachine {
    private static final VarHandle Middle$;

    private static final VarHandle Input$;

    static {
        Abi.check(1, "Input_Middle_Inner_sum");
        Middle$ = Members.enclosing(MethodHandles.lookup(), Input.Middle.Inner.class, Input.Middle.class);
        Input$ = Members.enclosing(MethodHandles.lookup(), Input.Middle.class, Input.class);
    }

    private Input.Middle.Inner self;

    private int left;

    Input_Middle_Inner_sum(Input.Middle.Inner self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int outer = 0;
        switch (at) {
            default:
                // Input.java:20: await(value("a", 1000))
                awaited = await(Trace.value("a", 1000), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                int y = (Integer) awaited;
                Input$this(Middle$this(self)).x++;
                Middle$this(self).x += y;
                final Input.Middle.Inner self2 = self;
                Supplier<Integer> later = () -> self2.x + Middle$this(self2).x + Input$this(Middle$this(self2)).x + Input$this(Middle$this(self2)).count();
                left = later.get();
                // Input.java:24: await(value("b", 0))
                awaited = await(Trace.value("b", 0), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                left = left + value;
                // Input.java:24: outer()
                IntMachine call = Input_Middle_InnerAsync.outer$machine(self);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    self = null;
                    return suspend(3, call, run, depth);
                }
                outer = call.result;
            case 3:
                if (at != 0) { at = 0; outer = ((IntMachine) run.take()).result; }
                return ready(left + outer);
        }
    }

    @Override
    protected void clear() {
        self = null;
    }

    @Override
    protected String method() {
        return "Inner.sum";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:20, awaiting value(\"a\", 1000)";
            case 2 -> "Input.java:24, awaiting value(\"b\", 0)";
            case 3 -> "Input.java:24, awaiting outer()";
            default -> super.place(state);
        };
    }

    private static Input.Middle Middle$this(Input.Middle.Inner self) {
        return (Input.Middle) Middle$.get(self);
    }

    private static Input Input$this(Input.Middle self) {
        return (Input) Input$.get(self);
    }
}

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
 * One call of {@link cases.Input.Middle.Inner#outer()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Middle_Inner_outer extends IntMachine {
    private static final VarHandle Middle$;

    private static final VarHandle Input$;

    static {
        Abi.check(1, "Input_Middle_Inner_outer");
        Middle$ = Members.enclosing(MethodHandles.lookup(), Input.Middle.Inner.class, Input.Middle.class);
        Input$ = Members.enclosing(MethodHandles.lookup(), Input.Middle.class, Input.class);
    }

    private Input.Middle.Inner self;

    private int left;

    Input_Middle_Inner_outer(Input.Middle.Inner self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int twice = 0;
        switch (at) {
            default:
                // Input.java:29: await(value("c", 3))
                awaited = await(Trace.value("c", 3), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                // Input.java:29: Input.this.twice(await(value("c", 3)))
                IntMachine call = InputAsync.twice$machine(Input$this(Middle$this(self)), value);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(2, call, run, depth);
                }
                left = call.result;
            case 2:
                if (at != 0) { at = 0; left = ((IntMachine) run.take()).result; }
                // Input.java:29: twice(1)
                IntMachine call2 = InputAsync.twice$machine(Input$this(Middle$this(self)), 1);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    self = null;
                    return suspend(3, call2, run, depth);
                }
                twice = call2.result;
            case 3:
                if (at != 0) { at = 0; twice = ((IntMachine) run.take()).result; }
                return ready(left + twice);
        }
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
            case 1 -> "Input.java:29, awaiting value(\"c\", 3)";
            case 2 -> "Input.java:29, awaiting Input.this.twice(await(value(\"c\", 3)))";
            case 3 -> "Input.java:29, awaiting twice(1)";
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

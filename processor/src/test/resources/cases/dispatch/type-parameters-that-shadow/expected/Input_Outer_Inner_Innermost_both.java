package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Members;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Outer.Inner.Innermost#both()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Outer_Inner_Innermost_both<T1, T> extends ObjectMachine<List<T>> {
    private static final VarHandle Inner$;

    static {
        Abi.check(1, "Input_Outer_Inner_Innermost_both");
        Inner$ = Members.enclosing(MethodHandles.lookup(), Input.Outer.Inner.Innermost.class, Input.Outer.Inner.class);
    }

    private Input.Outer<T1>.Inner<T>.Innermost self;

    private T arg1;

    Input_Outer_Inner_Innermost_both(Input.Outer<T1>.Inner<T>.Innermost self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        List<T> pair = null;
        switch (at) {
            default:
                arg1 = ((Input.Outer<T1>.Inner<T>) Inner$this(self)).inner;
                // Input.java:42: await(value("innermost", inner))
                awaited = await(Trace.value("innermost", ((Input.Outer<T1>.Inner<T>) Inner$this(self)).inner), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                T value = (T) awaited;
                // Input.java:42: pair(inner, await(value("innermost", inner)))
                ObjectMachine call = Input_Outer_InnerAsync.<T1, T, T>pair$machine(((Input.Outer<T1>.Inner<T>) Inner$this(self)), arg1, value);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    self = null;
                    arg1 = null;
                    return suspend(2, call, run, depth);
                }
                pair = (List<T>) call.result;
            case 2:
                if (at != 0) { at = 0; pair = (List<T>) ((ObjectMachine) run.take()).result; }
                return ready(pair);
        }
    }

    @Override
    protected void clear() {
        self = null;
        arg1 = null;
    }

    @Override
    protected String method() {
        return "Innermost.both";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:42, awaiting value(\"innermost\", inner)";
            case 2 -> "Input.java:42, awaiting pair(inner, await(value(\"innermost\", inner)))";
            default -> super.place(state);
        };
    }

    private static Input.Outer.Inner Inner$this(Input.Outer.Inner.Innermost self) {
        return (Input.Outer.Inner) Inner$.get(self);
    }
}

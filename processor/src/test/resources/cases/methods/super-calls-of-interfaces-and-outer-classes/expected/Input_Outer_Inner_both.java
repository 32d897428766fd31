package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Members;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Outer.Inner#both()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Outer_Inner_both extends ObjectMachine<String> {
    private static final MethodHandle name$;

    private static final VarHandle Outer$;

    static {
        Abi.check(1, "Input_Outer_Inner_both");
        name$ = Members.superMethod(MethodHandles.lookup(), Input.Outer.class, Input.Base.class, "name", Input.Base.class, String.class);
        Outer$ = Members.enclosing(MethodHandles.lookup(), Input.Outer.Inner.class, Input.Outer.class);
    }

    private Input.Outer.Inner self;

    private String left;

    Input_Outer_Inner_both(Input.Outer.Inner self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            left = name$super(Outer$this(self));
            // Input.java:35: await(value("a", 1))
            awaited = await(Trace.value("a", 1), run, depth);
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
        left = null;
    }

    @Override
    protected String method() {
        return "Inner.both";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:35, awaiting value(\"a\", 1)";
            default -> super.place(state);
        };
    }

    private static String name$super(Input.Base self) {
        try {
            return (String) name$.invokeExact(self);
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static Input.Outer Outer$this(Input.Outer.Inner self) {
        return (Input.Outer) Outer$.get(self);
    }
}

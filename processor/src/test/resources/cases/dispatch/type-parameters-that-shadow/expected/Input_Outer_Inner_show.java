package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Members;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Outer.Inner#show(java.lang.Object, java.lang.Comparable)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Outer_Inner_show<T1, T, U extends Comparable<U>> extends ObjectMachine<String> {
    private static final VarHandle Outer$;

    static {
        Abi.check(1, "Input_Outer_Inner_show");
        Outer$ = Members.enclosing(MethodHandles.lookup(), Input.Outer.Inner.class, Input.Outer.class);
    }

    private Input.Outer<T1>.Inner<T> self;

    private T t;

    private U u;

    private T kept;

    Input_Outer_Inner_show(Input.Outer<T1>.Inner<T> self, T t, U u) {
        this.self = Objects.requireNonNull(self);
        this.t = t;
        this.u = u;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            kept = t;
            // Input.java:29: await(value("u", u))
            awaited = await(Trace.value("u", u), run, depth);
            if (awaited == SUSPENDED) {
                t = null;
                return suspend(1);
            }
        } else { at = 0; awaited = run.take(); }
        U awaited2 = (U) awaited;
        return ready(((Input.Outer<T1>) Outer$this(self)).outer + " " + self.inner + " " + kept + " " + awaited2.compareTo(u));
    }

    @Override
    protected void clear() {
        self = null;
        t = null;
        u = null;
        kept = null;
    }

    @Override
    protected String method() {
        return "Inner.show";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:29, awaiting value(\"u\", u)";
            default -> super.place(state);
        };
    }

    private static Input.Outer Outer$this(Input.Outer.Inner self) {
        return (Input.Outer) Outer$.get(self);
    }
}

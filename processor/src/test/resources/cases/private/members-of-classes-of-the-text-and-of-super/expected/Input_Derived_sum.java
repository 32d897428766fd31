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
 * One call of {@link cases.Input.Derived#sum()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Derived_sum extends IntMachine {
    private static final VarHandle hidden$;

    private static final VarHandle hidden$2;

    static {
        Abi.check(1, "Input_Derived_sum");
        hidden$ = Members.field(MethodHandles.lookup(), Input.Base.class, Input.Base.class, "hidden", int.class);
        hidden$2 = Members.field(MethodHandles.lookup(), Input.Derived.class, Input.Derived.class, "hidden", int.class);
    }

    private Input.Derived self;

    private int old;

    Input_Derived_sum(Input.Derived self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            hidden$set(self, 7);
            hidden$set(self, (int) (hidden$get(self) + 1));
            old = hidden$get2(self);
            // Input.java:23: await(value("a", 1))
            awaited = await(Trace.value("a", 1), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        Integer value = (Integer) awaited;
        hidden$set2(self, old + value);
        return ready(hidden$get(self) + hidden$get2(self));
    }

    @Override
    protected void clear() {
        self = null;
    }

    @Override
    protected String method() {
        return "Derived.sum";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:23, awaiting value(\"a\", 1)";
            default -> super.place(state);
        };
    }

    private static int hidden$set(Input.Base self, int value) {
        hidden$.set(self, value);
        return value;
    }

    private static int hidden$get(Input.Base self) {
        return (int) hidden$.get(self);
    }

    private static int hidden$get2(Input.Derived self) {
        return (int) hidden$2.get(self);
    }

    private static int hidden$set2(Input.Derived self, int value) {
        hidden$2.set(self, value);
        return value;
    }
}

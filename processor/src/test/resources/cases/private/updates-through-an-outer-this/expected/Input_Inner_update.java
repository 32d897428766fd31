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
import java.util.function.IntSupplier;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Inner#update()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Inner_update extends IntMachine {
    private static final VarHandle Input$;

    private static final VarHandle flag$;

    private static final VarHandle count$;

    static {
        Abi.check(1, "Input_Inner_update");
        Input$ = Members.enclosing(MethodHandles.lookup(), Input.Inner.class, Input.class);
        flag$ = Members.field(MethodHandles.lookup(), Input.class, Input.class, "flag", boolean.class);
        count$ = Members.field(MethodHandles.lookup(), Input.class, Input.class, "count", int.class);
    }

    private Input.Inner self;

    Input_Inner_update(Input.Inner self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                // Input.java:16: await(value("n", 2))
                awaited = await(Trace.value("n", 2), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                int n = (Integer) awaited;
                final Input.Inner self2 = self;
                IntSupplier later = new IntSupplier() {
                    @Override
                    public int getAsInt() {
                        return (flag$set(Input$this(self2), (boolean) (flag$get(Input$this(self2)) & (n > 2)))) ? 1 : (count$set(Input$this(self2), (int) (count$get(Input$this(self2)) + (n + count$postIncrement(Input$this(self2))))));
                    }
                };
                int sum = later.getAsInt() + (count$set(Input$this(self), (int) (count$get(Input$this(self)) * (n))));
                // Input.java:24: await(value("sum", sum))
                awaited = await(Trace.value("sum", sum), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                return ready(value + (count$set(Input$this(self), (int) (count$get(Input$this(self)) - (3)))));
        }
    }

    @Override
    protected void clear() {
        self = null;
    }

    @Override
    protected String method() {
        return "Inner.update";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:16, awaiting value(\"n\", 2)";
            case 2 -> "Input.java:24, awaiting value(\"sum\", sum)";
            default -> super.place(state);
        };
    }

    private static Input Input$this(Input.Inner self) {
        return (Input) Input$.get(self);
    }

    private static boolean flag$get(Input self) {
        return (boolean) flag$.get(self);
    }

    private static boolean flag$set(Input self, boolean value) {
        flag$.set(self, value);
        return value;
    }

    private static int count$get(Input self) {
        return (int) count$.get(self);
    }

    private static int count$set(Input self, int value) {
        count$.set(self, value);
        return value;
    }

    private static int count$postIncrement(Input self) {
        int old = count$get(self);
        count$set(self, (int) (old + 1));
        return old;
    }
}

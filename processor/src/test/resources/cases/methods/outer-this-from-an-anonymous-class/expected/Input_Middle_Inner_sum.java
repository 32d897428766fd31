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
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Middle.Inner#sum()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Middle_Inner_sum extends ObjectMachine<String> {
    private static final VarHandle Middle$;

    private static final VarHandle x$;

    private static final VarHandle x$2;

    private static final VarHandle Input$;

    private static final VarHandle x$3;

    private static final MethodHandle twice$;

    static {
        Abi.check(1, "Input_Middle_Inner_sum");
        Middle$ = Members.enclosing(MethodHandles.lookup(), Input.Middle.Inner.class, Input.Middle.class);
        x$ = Members.field(MethodHandles.lookup(), Input.Middle.class, Input.Middle.class, "x", int.class);
        x$2 = Members.field(MethodHandles.lookup(), Input.Middle.Inner.class, Input.Middle.Inner.class, "x", int.class);
        Input$ = Members.enclosing(MethodHandles.lookup(), Input.Middle.class, Input.class);
        x$3 = Members.field(MethodHandles.lookup(), Input.class, Input.class, "x", int.class);
        twice$ = Members.method(MethodHandles.lookup(), Input.class, Input.class, "twice", Input.class, int.class, int.class);
    }

    private Input.Middle.Inner self;

    private Supplier<Integer> anonymous;

    private String left;

    Input_Middle_Inner_sum(Input.Middle.Inner self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                // Input.java:23: await(value("a", 1000))
                awaited = await(Trace.value("a", 1000), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                int y = (Integer) awaited;
                final Input.Middle.Inner self2 = self;
                anonymous = new Supplier<>() {
                    private int x = 10000;

                    @Override
                    public Integer get() {
                        x$postIncrement(Middle$this(self2));
                        return x + this.x + x$get2(self2) + x$get(Middle$this(self2)) + x$get3(Input$this(Middle$this(self2))) + y + twice$call(Input$this(Middle$this(self2)), x);
                    }
                };
                // Input.java:33: await(value("b", 1))
                if (await(Trace.value("b", 1), run, depth) == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; run.take(); }
                { var target = Input$this(Middle$this(self)); x$set2(target, (int) (x$get3(target) + (2))); }
                int first = anonymous.get();
                left = first + " ";
                // Input.java:36: await(value("c", anonymous))
                awaited = await(Trace.value("c", anonymous), run, depth);
                if (awaited == SUSPENDED) {
                    self = null;
                    anonymous = null;
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Supplier<Integer> value = (Supplier<Integer>) awaited;
                return ready(left + value.get());
        }
    }

    @Override
    protected void clear() {
        self = null;
        anonymous = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Inner.sum";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:23, awaiting value(\"a\", 1000)";
            case 2 -> "Input.java:33, awaiting value(\"b\", 1)";
            case 3 -> "Input.java:36, awaiting value(\"c\", anonymous)";
            default -> super.place(state);
        };
    }

    private static Input.Middle Middle$this(Input.Middle.Inner self) {
        return (Input.Middle) Middle$.get(self);
    }

    private static int x$get(Input.Middle self) {
        return (int) x$.get(self);
    }

    private static int x$set(Input.Middle self, int value) {
        x$.set(self, value);
        return value;
    }

    private static int x$postIncrement(Input.Middle self) {
        int old = x$get(self);
        x$set(self, (int) (old + 1));
        return old;
    }

    private static int x$get2(Input.Middle.Inner self) {
        return (int) x$2.get(self);
    }

    private static Input Input$this(Input.Middle self) {
        return (Input) Input$.get(self);
    }

    private static int x$get3(Input self) {
        return (int) x$3.get(self);
    }

    private static int twice$call(Input self, int z) {
        try {
            return (int) twice$.invokeExact(self, z);
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static int x$set2(Input self, int value) {
        x$3.set(self, value);
        return value;
    }
}

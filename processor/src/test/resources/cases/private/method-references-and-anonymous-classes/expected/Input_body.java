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
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#body()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_body extends ObjectMachine<String> {
    private static final MethodHandle add$;

    private static final MethodHandle twice$;

    private static final VarHandle base$;

    static {
        Abi.check(1, "Input_body");
        add$ = Members.method(MethodHandles.lookup(), Input.class, Input.class, "add", Input.class, int.class, int.class);
        twice$ = Members.staticMethod(MethodHandles.lookup(), Input.class, Input.class, "twice", int.class, int.class);
        base$ = Members.field(MethodHandles.lookup(), Input.class, Input.class, "base", int.class);
    }

    private Input self;

    private IntUnaryOperator a;

    private IntUnaryOperator b;

    private Supplier<Input> c;

    private Supplier<Integer> d;

    Input_body(Input self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                final Input self2 = self;
                a = ((IntUnaryOperator) (arg) -> add$call(self2, arg));
                b = Input_body::twice$call;
                c = Input::new;
                // Input.java:26: await(value("a", 20))
                awaited = await(Trace.value("a", 20), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                base$set(self, value);
                final Input self3 = self;
                d = new Supplier<>() {
                    @Override
                    public Integer get() {
                        base$set(self3, (int) (base$get(self3) + 1));
                        return add$call(self3, twice$call(1));
                    }
                };
                // Input.java:34: await(value("b", 1))
                awaited = await(Trace.value("b", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value2 = (Integer) awaited;
                return ready(a.applyAsInt(value2) + " " + b.applyAsInt(3) + " " + base$get(c.get()) + " " + d.get() + " " + base$get(self));
        }
    }

    @Override
    protected void clear() {
        self = null;
        a = null;
        b = null;
        c = null;
        d = null;
    }

    @Override
    protected String method() {
        return "Input.body";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:26, awaiting value(\"a\", 20)";
            case 2 -> "Input.java:34, awaiting value(\"b\", 1)";
            default -> super.place(state);
        };
    }

    private static int add$call(Input self, int x) {
        try {
            return (int) add$.invokeExact(self, x);
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static int twice$call(int x) {
        try {
            return (int) twice$.invokeExact(x);
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static int base$set(Input self, int value) {
        base$.set(self, value);
        return value;
    }

    private static int base$get(Input self) {
        return (int) base$.get(self);
    }
}

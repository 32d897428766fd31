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
import java.util.List;
import java.util.Objects;
import java.util.function.IntSupplier;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#inLambdas(cases.Input.Node)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_inLambdas extends ObjectMachine<String> {
    private static final MethodHandle next$;

    private static final VarHandle boxed$;

    private static final VarHandle small$;

    private static final VarHandle next$2;

    static {
        Abi.check(1, "Input_inLambdas");
        next$ = Members.method(MethodHandles.lookup(), Input.Node.class, Input.Node.class, "next", Input.Node.class, Input.Node.class);
        boxed$ = Members.field(MethodHandles.lookup(), Input.Node.class, Input.Node.class, "boxed", Integer.class);
        small$ = Members.field(MethodHandles.lookup(), Input.Node.class, Input.Node.class, "small", byte.class);
        next$2 = Members.field(MethodHandles.lookup(), Input.Node.class, Input.Node.class, "next", Input.Node.class);
    }

    private Input.Node<String> node;

    private int left;

    Input_inLambdas(Input self, Input.Node<String> node) {
        Objects.requireNonNull(self);
        this.node = node;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            final Input.Node<String> node2 = node;
            IntSupplier more = () -> { var target = next$call(node2); return boxed$set(target, (Integer) (boxed$get(target) + (2))); };
            List.of(1, 2).forEach(i -> { var target2 = next$call(node2); small$set(target2, (byte) (small$get(target2) + (i))); });
            List.of(3).forEach(i -> boxed$postIncrement(next$call(node2)));
            left = more.getAsInt();
            // Input.java:54: await(value("two", 2))
            awaited = await(Trace.value("two", 2), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        Integer value = (Integer) awaited;
        int a = left + value;
        return ready(a + " " + small$get(next$get(node)));
    }

    @Override
    protected void clear() {
        node = null;
    }

    @Override
    protected String method() {
        return "Input.inLambdas";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:54, awaiting value(\"two\", 2)";
            default -> super.place(state);
        };
    }

    private static <T> Input.Node<T> next$call(Input.Node<T> self) {
        try {
            return (Input.Node<T>) next$.invokeExact(self);
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static <T> Integer boxed$get(Input.Node<T> self) {
        return (Integer) boxed$.get(self);
    }

    private static <T> Integer boxed$set(Input.Node<T> self, Integer value) {
        boxed$.set(self, value);
        return value;
    }

    private static <T> byte small$get(Input.Node<T> self) {
        return (byte) small$.getVolatile(self);
    }

    private static <T> byte small$set(Input.Node<T> self, byte value) {
        small$.setVolatile(self, value);
        return value;
    }

    private static <T> Integer boxed$postIncrement(Input.Node<T> self) {
        Integer old = boxed$get(self);
        boxed$set(self, (int) (old + 1));
        return old;
    }

    private static <T> Input.Node<T> next$get(Input.Node<T> self) {
        return (Input.Node<T>) next$2.get(self);
    }
}

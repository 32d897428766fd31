package cases;

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
 * One call of {@link cases.Input#values(cases.Input.Node)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_values extends ObjectMachine<String> {
    private static final VarHandle boxed$;

    private static final VarHandle real$;

    private static final VarHandle large$;

    private static final VarHandle small$;

    private static final MethodHandle letter$;

    private static final MethodHandle letter$2;

    private static final MethodHandle total$;

    private static final MethodHandle total$2;

    private static final VarHandle count$;

    static {
        Abi.check(1, "Input_values");
        boxed$ = Members.field(MethodHandles.lookup(), Input.Node.class, Input.Node.class, "boxed", Integer.class);
        real$ = Members.field(MethodHandles.lookup(), Input.Node.class, Input.Node.class, "real", float.class);
        large$ = Members.field(MethodHandles.lookup(), Input.Node.class, Input.Node.class, "large", double.class);
        small$ = Members.field(MethodHandles.lookup(), Input.Node.class, Input.Node.class, "small", byte.class);
        letter$ = Members.staticGetter(MethodHandles.lookup(), Input.Node.class, Input.Node.class, "letter", char.class);
        letter$2 = Members.staticSetter(MethodHandles.lookup(), Input.Node.class, Input.Node.class, "letter", char.class);
        total$ = Members.staticGetter(MethodHandles.lookup(), Input.class, Input.class, "total", Long.class);
        total$2 = Members.staticSetter(MethodHandles.lookup(), Input.class, Input.class, "total", Long.class);
        count$ = Members.field(MethodHandles.lookup(), Input.class, Input.class, "count", int.class);
    }

    private Input self;

    private Input.Node<String> node;

    Input_values(Input self, Input.Node<String> node) {
        this.self = Objects.requireNonNull(self);
        this.node = node;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        Integer before = boxed$get(node);
        String s = real$postIncrement(node) + " " + large$postIncrement(node) + " " + large$set(node, (double) (large$get(node) + 1)) + " " + (boxed$postIncrement(node) == before) + boxed$postDecrement(node);
        s += small$postIncrement(node) + " " + small$get(node) + " " + small$set(node, (byte) (small$get(node) - 1)) + letter$postIncrement() + letter$postDecrement() + total$postIncrement() + total$set((long) (total$get() - 1));
        return ready(s + count$postIncrement(self) + count$set(self, (int) (count$get(self) + 1)) + count$postDecrement(self) + (char) letter$postIncrement() + real$get(node));
    }

    @Override
    protected void clear() {
        self = null;
        node = null;
    }

    @Override
    protected String method() {
        return "Input.values";
    }

    private static <T> Integer boxed$get(Input.Node<T> self) {
        return (Integer) boxed$.get(self);
    }

    private static <T> float real$get(Input.Node<T> self) {
        return (float) real$.get(self);
    }

    private static <T> float real$set(Input.Node<T> self, float value) {
        real$.set(self, value);
        return value;
    }

    private static <T> float real$postIncrement(Input.Node<T> self) {
        float old = real$get(self);
        real$set(self, (float) (old + 1));
        return old;
    }

    private static <T> double large$get(Input.Node<T> self) {
        return (double) large$.get(self);
    }

    private static <T> double large$set(Input.Node<T> self, double value) {
        large$.set(self, value);
        return value;
    }

    private static <T> double large$postIncrement(Input.Node<T> self) {
        double old = large$get(self);
        large$set(self, (double) (old + 1));
        return old;
    }

    private static <T> Integer boxed$set(Input.Node<T> self, Integer value) {
        boxed$.set(self, value);
        return value;
    }

    private static <T> Integer boxed$postIncrement(Input.Node<T> self) {
        Integer old = boxed$get(self);
        boxed$set(self, (int) (old + 1));
        return old;
    }

    private static <T> Integer boxed$postDecrement(Input.Node<T> self) {
        Integer old = boxed$get(self);
        boxed$set(self, (int) (old - 1));
        return old;
    }

    private static <T> byte small$get(Input.Node<T> self) {
        return (byte) small$.getVolatile(self);
    }

    private static <T> byte small$set(Input.Node<T> self, byte value) {
        small$.setVolatile(self, value);
        return value;
    }

    private static <T> byte small$postIncrement(Input.Node<T> self) {
        byte old = small$get(self);
        small$set(self, (byte) (old + 1));
        return old;
    }

    private static char letter$get() {
        try {
            return (char) letter$.invokeExact();
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static char letter$set(char value) {
        try {
            letter$2.invokeExact(value);
            return value;
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static char letter$postIncrement() {
        char old = letter$get();
        letter$set((char) (old + 1));
        return old;
    }

    private static char letter$postDecrement() {
        char old = letter$get();
        letter$set((char) (old - 1));
        return old;
    }

    private static Long total$get() {
        try {
            return (Long) total$.invokeExact();
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static Long total$set(Long value) {
        try {
            total$2.invokeExact(value);
            return value;
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static Long total$postIncrement() {
        Long old = total$get();
        total$set((long) (old + 1));
        return old;
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

    private static int count$postDecrement(Input self) {
        int old = count$get(self);
        count$set(self, (int) (old - 1));
        return old;
    }
}

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
 * One call of {@link cases.Input#once(cases.Input.Node)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_once extends ObjectMachine<String> {
    private static final MethodHandle next$;

    private static final VarHandle boxed$;

    private static final VarHandle small$;

    private static final VarHandle text$;

    private static final VarHandle large$;

    private static final VarHandle next$2;

    static {
        Abi.check(1, "Input_once");
        next$ = Members.method(MethodHandles.lookup(), Input.Node.class, Input.Node.class, "next", Input.Node.class, Input.Node.class);
        boxed$ = Members.field(MethodHandles.lookup(), Input.Node.class, Input.Node.class, "boxed", Integer.class);
        small$ = Members.field(MethodHandles.lookup(), Input.Node.class, Input.Node.class, "small", byte.class);
        text$ = Members.field(MethodHandles.lookup(), Input.Node.class, Input.Node.class, "text", String.class);
        large$ = Members.field(MethodHandles.lookup(), Input.Node.class, Input.Node.class, "large", double.class);
        next$2 = Members.field(MethodHandles.lookup(), Input.Node.class, Input.Node.class, "next", Input.Node.class);
    }

    private Input.Node<String> node;

    private int a;

    private String left;

    private Input.Node<String> receiver;

    private double old;

    Input_once(Input self, Input.Node<String> node) {
        Objects.requireNonNull(self);
        this.node = node;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            a = boxed$postIncrement(next$call(node)) + small$preDecrement(next$call(node));
            Input.Node<String> target;
            left = (text$set(target = next$call(node), (String) (text$get(target) + (Trace.eval("right", a)))));
            receiver = next$call(node);
            old = large$get(receiver);
            // Input.java:41: await(value("one", 1))
            awaited = await(Trace.value("one", 1), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        Integer value = (Integer) awaited;
        String s = left + ((large$set(receiver, old - value)));
        Input.Node<String> target2;
        Input.Node<String> target3;
        a += boxed$set(target2 = next$call(node), (Integer) (boxed$get(target2) - (small$set(target3 = next$call(node), (byte) (small$get(target3) * (2))))));
        boxed$postIncrement(next$call(node));
        { var target4 = next$call(node); text$set(target4, (String) (text$get(target4) + ("!"))); }
        Input.Node<String> target5;
        for (small$set(next$call(node), (byte) (0)); small$get(next$call(node)) < 2; small$set(target5 = next$call(node), (byte) (small$get(target5) + (1)))) Trace.log(small$get(next$get(node)));
        return ready(s + a + text$get(next$get(node)) + boxed$get(next$get(node)));
    }

    @Override
    protected void clear() {
        node = null;
        left = null;
        receiver = null;
    }

    @Override
    protected String method() {
        return "Input.once";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:41, awaiting value(\"one\", 1)";
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

    private static <T> Integer boxed$postIncrement(Input.Node<T> self) {
        Integer old = boxed$get(self);
        boxed$set(self, (int) (old + 1));
        return old;
    }

    private static <T> byte small$get(Input.Node<T> self) {
        return (byte) small$.getVolatile(self);
    }

    private static <T> byte small$set(Input.Node<T> self, byte value) {
        small$.setVolatile(self, value);
        return value;
    }

    private static <T> byte small$preDecrement(Input.Node<T> self) {
        byte old = small$get(self);
        return small$set(self, (byte) (old - 1));
    }

    private static <T> String text$get(Input.Node<T> self) {
        return (String) text$.get(self);
    }

    private static <T> String text$set(Input.Node<T> self, String value) {
        text$.set(self, value);
        return value;
    }

    private static <T> double large$get(Input.Node<T> self) {
        return (double) large$.get(self);
    }

    private static <T> double large$set(Input.Node<T> self, double value) {
        large$.set(self, value);
        return value;
    }

    private static <T> Input.Node<T> next$get(Input.Node<T> self) {
        return (Input.Node<T>) next$2.get(self);
    }
}

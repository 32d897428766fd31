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
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends ObjectMachine<String> {
    private static final VarHandle next$;

    private static final VarHandle x$;

    private static final VarHandle y$;

    private static final MethodHandle z$;

    private static final MethodHandle z$2;

    static {
        Abi.check(1, "Input_run");
        next$ = Members.field(MethodHandles.lookup(), Input.class, Input.class, "next", Input.class);
        x$ = Members.field(MethodHandles.lookup(), Input.class, Input.class, "x", int.class);
        y$ = Members.field(MethodHandles.lookup(), Input.Nested.class, Input.Nested.class, "y", long.class);
        z$ = Members.staticGetter(MethodHandles.lookup(), Input.Nested.class, Input.Nested.class, "z", int.class);
        z$2 = Members.staticSetter(MethodHandles.lookup(), Input.Nested.class, Input.Nested.class, "z", int.class);
    }

    private Input first;

    private Input receiver;

    private int old2;

    private int left;

    private Input.Nested nested;

    private long old3;

    private long old;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                first = new Input();
                next$set(first, new Input());
                receiver = next$get(first);
                // Input.java:21: await(value("a", 5))
                awaited = await(Trace.value("a", 5), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                x$set(receiver, value);
                receiver = next$get(first);
                old2 = x$get(receiver);
                left = x$postIncrement(first);
                // Input.java:22: await(value("b", 10))
                awaited = await(Trace.value("b", 10), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value2 = (Integer) awaited;
                x$set(receiver, old2 + (left + value2));
                nested = new Input.Nested();
                old3 = y$get(nested);
                // Input.java:24: await(value("c", 2))
                awaited = await(Trace.value("c", 2), run, depth);
                if (awaited == SUSPENDED) {
                    receiver = null;
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value3 = (Integer) awaited;
                y$set(nested, old3 << value3);
                old = y$postDecrement(nested);
                old2 = z$get();
                // Input.java:26: await(value("d", 1))
                awaited = await(Trace.value("d", 1), run, depth);
                if (awaited == SUSPENDED) {
                    receiver = null;
                    return suspend(4);
                }
            case 4:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value4 = (Integer) awaited;
                z$set(old2 - value4);
                return ready(x$get(first) + " " + x$get(next$get(first)) + " " + y$get(nested) + " " + old + " " + z$get());
        }
    }

    @Override
    protected void clear() {
        first = null;
        receiver = null;
        nested = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:21, awaiting value(\"a\", 5)";
            case 2 -> "Input.java:22, awaiting value(\"b\", 10)";
            case 3 -> "Input.java:24, awaiting value(\"c\", 2)";
            case 4 -> "Input.java:26, awaiting value(\"d\", 1)";
            default -> super.place(state);
        };
    }

    private static Input next$set(Input self, Input value) {
        next$.set(self, value);
        return value;
    }

    private static Input next$get(Input self) {
        return (Input) next$.get(self);
    }

    private static int x$set(Input self, int value) {
        x$.set(self, value);
        return value;
    }

    private static int x$get(Input self) {
        return (int) x$.get(self);
    }

    private static int x$postIncrement(Input self) {
        int old = x$get(self);
        x$set(self, (int) (old + 1));
        return old;
    }

    private static long y$get(Input.Nested self) {
        return (long) y$.get(self);
    }

    private static long y$set(Input.Nested self, long value) {
        y$.set(self, value);
        return value;
    }

    private static long y$postDecrement(Input.Nested self) {
        long old = y$get(self);
        y$set(self, (long) (old - 1));
        return old;
    }

    private static int z$get() {
        try {
            return (int) z$.invokeExact();
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static int z$set(int value) {
        try {
            z$2.invokeExact(value);
            return value;
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }
}

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
import java.util.function.IntSupplier;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends ObjectMachine<String> {
    private static final MethodHandle small$;

    private static final MethodHandle middle$;

    private static final MethodHandle letter$;

    private static final MethodHandle box$;

    private static final MethodHandle sign$;

    private static final MethodHandle small$2;

    private static final MethodHandle middle$2;

    private static final MethodHandle letter$2;

    private static final MethodHandle box$2;

    private static final MethodHandle sign$2;

    private static final MethodHandle count$;

    private static final MethodHandle count$2;

    private static final MethodHandle text$;

    private static final MethodHandle text$2;

    private static final VarHandle count$3;

    private static final VarHandle small$3;

    private static final VarHandle box$3;

    static {
        Abi.check(1, "Input_run");
        small$ = Members.staticSetter(MethodHandles.lookup(), Input.class, Input.class, "small", byte.class);
        middle$ = Members.staticSetter(MethodHandles.lookup(), Input.class, Input.class, "middle", short.class);
        letter$ = Members.staticSetter(MethodHandles.lookup(), Input.class, Input.class, "letter", char.class);
        box$ = Members.staticSetter(MethodHandles.lookup(), Input.class, Input.class, "box", Byte.class);
        sign$ = Members.staticSetter(MethodHandles.lookup(), Input.class, Input.class, "sign", Character.class);
        small$2 = Members.staticGetter(MethodHandles.lookup(), Input.class, Input.class, "small", byte.class);
        middle$2 = Members.staticGetter(MethodHandles.lookup(), Input.class, Input.class, "middle", short.class);
        letter$2 = Members.staticGetter(MethodHandles.lookup(), Input.class, Input.class, "letter", char.class);
        box$2 = Members.staticGetter(MethodHandles.lookup(), Input.class, Input.class, "box", Byte.class);
        sign$2 = Members.staticGetter(MethodHandles.lookup(), Input.class, Input.class, "sign", Character.class);
        count$ = Members.staticGetter(MethodHandles.lookup(), Input.class, Input.class, "count", int.class);
        count$2 = Members.staticSetter(MethodHandles.lookup(), Input.class, Input.class, "count", int.class);
        text$ = Members.staticGetter(MethodHandles.lookup(), Input.class, Input.class, "text", String.class);
        text$2 = Members.staticSetter(MethodHandles.lookup(), Input.class, Input.class, "text", String.class);
        count$3 = Members.field(MethodHandles.lookup(), Input.Node.class, Input.Node.class, "count", int.class);
        small$3 = Members.field(MethodHandles.lookup(), Input.Node.class, Input.Node.class, "small", byte.class);
        box$3 = Members.field(MethodHandles.lookup(), Input.Node.class, Input.Node.class, "box", Integer.class);
    }

    private int old;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            small$set((byte) (1));
            middle$set((short) (2));
            letter$set((char) (97));
            box$set((byte) (3));
            sign$set('b');
            Trace.log(small$get() + "," + middle$get() + "," + letter$get() + "," + box$get() + "," + sign$get());
            old = count$get();
            // Input.java:34: await(value("a", 1))
            awaited = await(Trace.value("a", 1), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        Integer value = (Integer) awaited;
        count$set(old * (value + 2));
        count$set((int) (count$get() * (1 + 2)));
        count$set((int) (count$get() - (4 - 1)));
        small$set((byte) (small$get() + (127)));
        middle$set((short) (middle$get() * (1.5)));
        letter$set((char) (letter$get() + (1)));
        text$set((String) (text$get() + (1 + 2)));
        Trace.log(count$get() + "," + small$get() + "," + middle$get() + "," + letter$get() + "," + text$get());
        Trace.log((count$postIncrement()) + "," + (count$set((int) (count$get() + 1))) + "," + (count$postDecrement()) + "," + (count$set((int) (count$get() - 1))) + "," + count$get());
        Input.Node node = new Input.Node();
        { var target = Trace.eval("node", node); count$set2(target, (int) (count$get2(target) + (2))); }
        count$postIncrement2(Trace.eval("again", node));
        small$postIncrement(Trace.eval("small", node));
        small$postDecrement(Trace.eval("down", node));
        small$set2(node, (byte) (small$get2(node) + 1));
        box$set2(node, (int) (box$get2(node) + 1));
        Trace.log(count$get2(node) + "," + small$get2(node) + "," + box$get2(node));
        IntSupplier next = () -> count$postIncrement();
        Runnable more = () -> count$set2(node, (int) (count$get2(node) - 1));
        more.run();
        return ready(next.getAsInt() + "," + next.getAsInt() + "," + count$get2(node));
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:34, awaiting value(\"a\", 1)";
            default -> super.place(state);
        };
    }

    private static byte small$set(byte value) {
        try {
            small$.invokeExact(value);
            return value;
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static short middle$set(short value) {
        try {
            middle$.invokeExact(value);
            return value;
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static char letter$set(char value) {
        try {
            letter$.invokeExact(value);
            return value;
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static Byte box$set(Byte value) {
        try {
            box$.invokeExact(value);
            return value;
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static Character sign$set(Character value) {
        try {
            sign$.invokeExact(value);
            return value;
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static byte small$get() {
        try {
            return (byte) small$2.invokeExact();
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static short middle$get() {
        try {
            return (short) middle$2.invokeExact();
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static char letter$get() {
        try {
            return (char) letter$2.invokeExact();
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static Byte box$get() {
        try {
            return (Byte) box$2.invokeExact();
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static Character sign$get() {
        try {
            return (Character) sign$2.invokeExact();
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static int count$get() {
        try {
            return (int) count$.invokeExact();
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static int count$set(int value) {
        try {
            count$2.invokeExact(value);
            return value;
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static String text$get() {
        try {
            return (String) text$.invokeExact();
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static String text$set(String value) {
        try {
            text$2.invokeExact(value);
            return value;
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static int count$postIncrement() {
        int old = count$get();
        count$set((int) (old + 1));
        return old;
    }

    private static int count$postDecrement() {
        int old = count$get();
        count$set((int) (old - 1));
        return old;
    }

    private static int count$get2(Input.Node self) {
        return (int) count$3.get(self);
    }

    private static int count$set2(Input.Node self, int value) {
        count$3.set(self, value);
        return value;
    }

    private static int count$postIncrement2(Input.Node self) {
        int old = count$get2(self);
        count$set2(self, (int) (old + 1));
        return old;
    }

    private static byte small$get2(Input.Node self) {
        return (byte) small$3.get(self);
    }

    private static byte small$set2(Input.Node self, byte value) {
        small$3.set(self, value);
        return value;
    }

    private static byte small$postIncrement(Input.Node self) {
        byte old = small$get2(self);
        small$set2(self, (byte) (old + 1));
        return old;
    }

    private static byte small$postDecrement(Input.Node self) {
        byte old = small$get2(self);
        small$set2(self, (byte) (old - 1));
        return old;
    }

    private static Integer box$set2(Input.Node self, Integer value) {
        box$3.set(self, value);
        return value;
    }

    private static Integer box$get2(Input.Node self) {
        return (Integer) box$3.get(self);
    }
}

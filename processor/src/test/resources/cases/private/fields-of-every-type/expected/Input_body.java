package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Members;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#body()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_body extends ObjectMachine<String> {
    private static final VarHandle z$;

    private static final VarHandle b$;

    private static final VarHandle s$;

    private static final VarHandle c$;

    private static final VarHandle l$;

    private static final VarHandle f$;

    private static final VarHandle d$;

    private static final VarHandle list$;

    private static final VarHandle v$;

    static {
        Abi.check(1, "Input_body");
        z$ = Members.field(MethodHandles.lookup(), Input.class, Input.class, "z", boolean.class);
        b$ = Members.field(MethodHandles.lookup(), Input.class, Input.class, "b", byte.class);
        s$ = Members.field(MethodHandles.lookup(), Input.class, Input.class, "s", short.class);
        c$ = Members.field(MethodHandles.lookup(), Input.class, Input.class, "c", char.class);
        l$ = Members.field(MethodHandles.lookup(), Input.class, Input.class, "l", long.class);
        f$ = Members.field(MethodHandles.lookup(), Input.class, Input.class, "f", float.class);
        d$ = Members.field(MethodHandles.lookup(), Input.class, Input.class, "d", double.class);
        list$ = Members.field(MethodHandles.lookup(), Input.class, Input.class, "list", List.class);
        v$ = Members.field(MethodHandles.lookup(), Input.class, Input.class, "v", int.class);
    }

    private Input self;

    private boolean old;

    private short old2;

    private float old3;

    private List<String> receiver;

    private int old4;

    Input_body(Input self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                old = z$get(self);
                // Input.java:23: await(value("a", true))
                awaited = await(Trace.value("a", true), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Boolean value = (Boolean) awaited;
                z$set(self, old | value);
                b$set(self, (byte) (b$get(self) + (200)));
                old2 = s$get(self);
                // Input.java:25: await(value("b", 3))
                awaited = await(Trace.value("b", 3), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value2 = (Integer) awaited;
                s$set(self, (short) (old2 * value2));
                c$set(self, (char) (c$get(self) + 1));
                l$set(self, (long) (l$get(self) >> (1)));
                old3 = f$get(self);
                // Input.java:28: await(value("c", 1))
                awaited = await(Trace.value("c", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(3);
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value3 = (Integer) awaited;
                f$set(self, old3 - value3);
                d$set(self, (double) (d$get(self) / (f$get(self))));
                list$get(self).add("x");
                receiver = (list$set(self, new ArrayList<>(list$get(self))));
                // Input.java:31: await(value("d", "y"))
                awaited = await(Trace.value("d", "y"), run, depth);
                if (awaited == SUSPENDED) return suspend(4);
            case 4:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value4 = (String) awaited;
                receiver.add(value4);
                old4 = v$get(self);
                // Input.java:32: await(value("e", 1))
                awaited = await(Trace.value("e", 1), run, depth);
                if (awaited == SUSPENDED) {
                    receiver = null;
                    return suspend(5);
                }
            case 5:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value5 = (Integer) awaited;
                v$set(self, old4 + value5);
                return ready(z$get(self) + " " + b$get(self) + " " + s$get(self) + " " + c$get(self) + " " + l$get(self) + " " + f$get(self) + " " + d$get(self) + " " + list$get(self) + " " + v$postIncrement(self) + v$get(self));
        }
    }

    @Override
    protected void clear() {
        self = null;
        receiver = null;
    }

    @Override
    protected String method() {
        return "Input.body";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:23, awaiting value(\"a\", true)";
            case 2 -> "Input.java:25, awaiting value(\"b\", 3)";
            case 3 -> "Input.java:28, awaiting value(\"c\", 1)";
            case 4 -> "Input.java:31, awaiting value(\"d\", \"y\")";
            case 5 -> "Input.java:32, awaiting value(\"e\", 1)";
            default -> super.place(state);
        };
    }

    private static boolean z$get(Input self) {
        return (boolean) z$.get(self);
    }

    private static boolean z$set(Input self, boolean value) {
        z$.set(self, value);
        return value;
    }

    private static byte b$get(Input self) {
        return (byte) b$.get(self);
    }

    private static byte b$set(Input self, byte value) {
        b$.set(self, value);
        return value;
    }

    private static short s$get(Input self) {
        return (short) s$.get(self);
    }

    private static short s$set(Input self, short value) {
        s$.set(self, value);
        return value;
    }

    private static char c$set(Input self, char value) {
        c$.set(self, value);
        return value;
    }

    private static char c$get(Input self) {
        return (char) c$.get(self);
    }

    private static long l$get(Input self) {
        return (long) l$.get(self);
    }

    private static long l$set(Input self, long value) {
        l$.set(self, value);
        return value;
    }

    private static float f$get(Input self) {
        return (float) f$.get(self);
    }

    private static float f$set(Input self, float value) {
        f$.set(self, value);
        return value;
    }

    private static double d$get(Input self) {
        return (double) d$.get(self);
    }

    private static double d$set(Input self, double value) {
        d$.set(self, value);
        return value;
    }

    private static List<String> list$get(Input self) {
        return (List<String>) list$.get(self);
    }

    private static List<String> list$set(Input self, List<String> value) {
        list$.set(self, value);
        return value;
    }

    private static int v$get(Input self) {
        return (int) v$.getVolatile(self);
    }

    private static int v$set(Input self, int value) {
        v$.setVolatile(self, value);
        return value;
    }

    private static int v$postIncrement(Input self) {
        int old = v$get(self);
        v$set(self, (int) (old + 1));
        return old;
    }
}

package cases;

import cases.other.Base;
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
 * One call of {@link cases.Input.Sub#all()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Sub_all extends ObjectMachine<String> {
    private static final VarHandle field$;

    private static final MethodHandle shared$;

    private static final MethodHandle shared$2;

    private static final MethodHandle method$;

    private static final MethodHandle fixed$;

    static {
        Abi.check(1, "Input_Sub_all");
        field$ = Members.field(MethodHandles.lookup(), Input.Sub.class, Base.class, "field", int.class);
        shared$ = Members.staticGetter(MethodHandles.lookup(), Input.Sub.class, Base.class, "shared", int.class);
        shared$2 = Members.staticSetter(MethodHandles.lookup(), Input.Sub.class, Base.class, "shared", int.class);
        method$ = Members.method(MethodHandles.lookup(), Input.Sub.class, Base.class, "method", Base.class, int.class, int.class);
        fixed$ = Members.staticMethod(MethodHandles.lookup(), Input.Sub.class, Base.class, "fixed", int.class, int.class);
    }

    private Input.Sub self;

    Input_Sub_all(Input.Sub self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                field$set(self, (int) (field$get(self) + 1));
                // Input.java:18: await(value("a", field))
                awaited = await(Trace.value("a", field$get(self)), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                field$set(self, value * 2);
                shared$set((int) (shared$get() + (1)));
                // Input.java:20: await(value("b", 3))
                awaited = await(Trace.value("b", 3), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value2 = (Integer) awaited;
                int x = method$call(self, value2) + fixed$call(4);
                return ready(field$get(self) + " " + shared$get() + " " + x);
        }
    }

    @Override
    protected void clear() {
        self = null;
    }

    @Override
    protected String method() {
        return "Sub.all";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:18, awaiting value(\"a\", field)";
            case 2 -> "Input.java:20, awaiting value(\"b\", 3)";
            default -> super.place(state);
        };
    }

    private static int field$set(Base self, int value) {
        field$.set(self, value);
        return value;
    }

    private static int field$get(Base self) {
        return (int) field$.get(self);
    }

    private static int shared$get() {
        try {
            return (int) shared$.invokeExact();
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static int shared$set(int value) {
        try {
            shared$2.invokeExact(value);
            return value;
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static int method$call(Base self, int x) {
        try {
            return (int) method$.invokeExact(self, x);
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static int fixed$call(int x) {
        try {
            return (int) fixed$.invokeExact(x);
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }
}

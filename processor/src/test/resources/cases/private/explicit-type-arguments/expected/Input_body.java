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
import java.util.Comparator;
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
    private static final MethodHandle Box$;

    private static final VarHandle all$;

    private static final MethodHandle with$;

    private static final MethodHandle list$;

    private static final MethodHandle longer$;

    static {
        Abi.check(1, "Input_body");
        Box$ = Members.constructor(MethodHandles.lookup(), Input.Box.class, Input.Box.class, Object.class);
        all$ = Members.field(MethodHandles.lookup(), Input.Box.class, Input.Box.class, "all", List.class);
        with$ = Members.method(MethodHandles.lookup(), Input.Box.class, Input.Box.class, "with", Input.Box.class, List.class, Object.class);
        list$ = Members.staticMethod(MethodHandles.lookup(), Input.class, Input.class, "list", List.class, Object.class);
        longer$ = Members.method(MethodHandles.lookup(), Input.class, Input.class, "longer", Input.class, int.class, String.class, String.class);
    }

    private Input self;

    private Input.Box<Object> box;

    private List<Object> receiver;

    private List<Object> other;

    private List<Object> list;

    Input_body(Input self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                box = Input_body.<Object>Box$new("text");
                receiver = all$get(box);
                // Input.java:35: await(value("a", 1))
                awaited = await(Trace.value("a", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                receiver.add(value);
                other = Input_body.<Object, Object>with$call(box, "o");
                other.add(2);
                list = Input_body.<Object>list$call("l");
                // Input.java:39: await(value("b", 3))
                awaited = await(Trace.value("b", 3), run, depth);
                if (awaited == SUSPENDED) {
                    receiver = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value2 = (Integer) awaited;
                list.add(value2);
                final Input self2 = self;
                Comparator<String> byLength = ((Comparator<String>) (arg, arg2) -> longer$call(self2, arg, arg2));
                return ready(all$get(box) + "" + other + list + byLength.compare("a", "bcd"));
        }
    }

    @Override
    protected void clear() {
        self = null;
        box = null;
        receiver = null;
        other = null;
        list = null;
    }

    @Override
    protected String method() {
        return "Input.body";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:35, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:39, awaiting value(\"b\", 3)";
            default -> super.place(state);
        };
    }

    private static <T> Input.Box<T> Box$new(T first) {
        try {
            return (Input.Box<T>) Box$.invokeExact(first);
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static <T> List<T> all$get(Input.Box<T> self) {
        return (List<T>) all$.get(self);
    }

    private static <T, U> List<U> with$call(Input.Box<T> self, U other) {
        try {
            return (List<U>) with$.invokeExact(self, other);
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static <T> List<T> list$call(T first) {
        try {
            return (List<T>) list$.invokeExact(first);
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static int longer$call(Input self, String a, String b) {
        try {
            return (int) longer$.invokeExact(self, a, b);
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }
}

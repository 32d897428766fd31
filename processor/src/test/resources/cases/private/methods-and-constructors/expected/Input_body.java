package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Members;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
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

    private static final MethodHandle text$;

    private static final MethodHandle max$;

    private static final MethodHandle Nested$;

    private static final MethodHandle check$;

    private static final MethodHandle name$;

    private static final VarHandle name$2;

    static {
        Abi.check(1, "Input_body");
        add$ = Members.method(MethodHandles.lookup(), Input.class, Input.class, "add", Input.class, int.class, int.class);
        text$ = Members.staticMethod(MethodHandles.lookup(), Input.class, Input.class, "text", String.class, Object[].class);
        max$ = Members.method(MethodHandles.lookup(), Input.class, Input.class, "max", Input.class, Comparable.class, Comparable.class, Comparable.class);
        Nested$ = Members.constructor(MethodHandles.lookup(), Input.Nested.class, Input.Nested.class, String.class);
        check$ = Members.method(MethodHandles.lookup(), Input.class, Input.class, "check", Input.class, void.class, int.class);
        name$ = Members.method(MethodHandles.lookup(), Input.Nested.class, Input.Nested.class, "name", Input.Nested.class, String.class, String.class);
        name$2 = Members.field(MethodHandles.lookup(), Input.Nested.class, Input.Nested.class, "name", String.class);
    }

    private Input self;

    private int sum;

    private String s;

    private String m;

    private Input.Nested nested;

    private Supplier<Integer> later;

    Input_body(Input self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                // Input.java:48: await(value("a", 10))
                awaited = await(Trace.value("a", 10), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                sum = add$call(self, value);
                // Input.java:49: await(value("b", "b"))
                awaited = await(Trace.value("b", "b"), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value2 = (String) awaited;
                s = text$call(sum, value2, null) + text$call();
                // Input.java:50: await(value("c", "z"))
                awaited = await(Trace.value("c", "z"), run, depth);
                if (awaited == SUSPENDED) return suspend(3);
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value3 = (String) awaited;
                m = max$call(self, "k", value3) + max$call(self, 1, 2);
                MethodHandles.lookup().ensureInitialized(Input.Nested.class);
                // Input.java:51: await(value("d", "n"))
                awaited = await(Trace.value("d", "n"), run, depth);
                if (awaited == SUSPENDED) return suspend(4);
            case 4:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value4 = (String) awaited;
                nested = Nested$new(value4);
                final Input self2 = self;
                later = () -> add$call(self2, 100);
            case 5:
                try {
                    if (at == 0) {
                        check$call(self, 1);
                        // Input.java:55: await(value("e", 6))
                        awaited = await(Trace.value("e", 6), run, depth);
                        if (awaited == SUSPENDED) return suspend(5);
                    } else { at = 0; awaited = run.take(); }
                    Integer value5 = (Integer) awaited;
                    check$call(self, value5);
                } catch (IOException e) {
                    s += e.getMessage();
                }
                return ready(s + m + name$call(nested, "!") + name$get(nested) + later.get());
        }
    }

    @Override
    protected void clear() {
        self = null;
        s = null;
        m = null;
        nested = null;
        later = null;
    }

    @Override
    protected String method() {
        return "Input.body";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:48, awaiting value(\"a\", 10)";
            case 2 -> "Input.java:49, awaiting value(\"b\", \"b\")";
            case 3 -> "Input.java:50, awaiting value(\"c\", \"z\")";
            case 4 -> "Input.java:51, awaiting value(\"d\", \"n\")";
            case 5 -> "Input.java:55, awaiting value(\"e\", 6)";
            default -> super.place(state);
        };
    }

    private static int add$call(Input self, int y) {
        try {
            return (int) add$.invokeExact(self, y);
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static String text$call(Object... parts) {
        try {
            return (String) text$.invokeExact(parts);
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static <T extends Comparable<T>> T max$call(Input self, T a, T b) {
        try {
            return (T) max$.invokeExact(self, a, b);
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static Input.Nested Nested$new(String name) {
        try {
            return (Input.Nested) Nested$.invokeExact(name);
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static void check$call(Input self, int y) throws IOException {
        try {
            check$.invokeExact(self, y);
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static String name$call(Input.Nested self, String suffix) {
        try {
            return (String) name$.invokeExact(self, suffix);
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static String name$get(Input.Nested self) {
        return (String) name$2.get(self);
    }
}

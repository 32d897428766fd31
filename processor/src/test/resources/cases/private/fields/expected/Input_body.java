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
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#body()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_body extends ObjectMachine<String> {
    private static final VarHandle count$;

    private static final MethodHandle text$;

    private static final MethodHandle text$2;

    private static final VarHandle array$;

    private static final VarHandle boxed$;

    static {
        Abi.check(1, "Input_body");
        count$ = Members.field(MethodHandles.lookup(), Input.class, Input.class, "count", int.class);
        text$ = Members.staticGetter(MethodHandles.lookup(), Input.class, Input.class, "text", String.class);
        text$2 = Members.staticSetter(MethodHandles.lookup(), Input.class, Input.class, "text", String.class);
        array$ = Members.field(MethodHandles.lookup(), Input.class, Input.class, "array", int[].class);
        boxed$ = Members.field(MethodHandles.lookup(), Input.class, Input.class, "boxed", Integer.class);
    }

    private Input self;

    private int left;

    private int a;

    private int old;

    private int b;

    private String old2;

    private int[] array;

    Input_body(Input self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                left = count$get(self);
                // Input.java:17: await(value("a", 10))
                awaited = await(Trace.value("a", 10), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                a = left + ((count$set(self, value))) + count$get(self);
                old = count$get(self);
                // Input.java:18: await(value("b", 100))
                awaited = await(Trace.value("b", 100), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value2 = (Integer) awaited;
                count$set(self, old + value2);
                b = count$postIncrement(self) + count$set(self, (int) (count$get(self) + 1));
                old2 = text$get();
                // Input.java:20: await(value("c", "u"))
                awaited = await(Trace.value("c", "u"), run, depth);
                if (awaited == SUSPENDED) return suspend(3);
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value3 = (String) awaited;
                text$set(old2 + value3);
                array = array$get(self);
                // Input.java:21: await(value("d", 1))
                awaited = await(Trace.value("d", 1), run, depth);
                if (awaited == SUSPENDED) {
                    old2 = null;
                    return suspend(4);
                }
            case 4:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value4 = (Integer) awaited;
                array[value4]++;
                count$set(self, (int) (count$get(self) - 1));
                boxed$set(self, (Integer) (boxed$get(self) * (2)));
                boxed$set(self, (int) (boxed$get(self) + 1));
                final Input self2 = self;
                Supplier<Integer> later = () -> count$postIncrement(self2) * 1000 + array$get(self2)[1];
                return ready(a + " " + b + " " + text$get() + " " + later.get() + " " + count$get(self) + " " + boxed$get(self));
        }
    }

    @Override
    protected void clear() {
        self = null;
        old2 = null;
        array = null;
    }

    @Override
    protected String method() {
        return "Input.body";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:17, awaiting value(\"a\", 10)";
            case 2 -> "Input.java:18, awaiting value(\"b\", 100)";
            case 3 -> "Input.java:20, awaiting value(\"c\", \"u\")";
            case 4 -> "Input.java:21, awaiting value(\"d\", 1)";
            default -> super.place(state);
        };
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

    private static int[] array$get(Input self) {
        return (int[]) array$.get(self);
    }

    private static Integer boxed$get(Input self) {
        return (Integer) boxed$.get(self);
    }

    private static Integer boxed$set(Input self, Integer value) {
        boxed$.set(self, value);
        return value;
    }
}

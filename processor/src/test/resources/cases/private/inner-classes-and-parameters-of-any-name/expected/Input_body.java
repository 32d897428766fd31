package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Members;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import java.util.function.IntFunction;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#body(cases.Input)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_body extends ObjectMachine<String> {
    private static final MethodHandle Inner$;

    private static final MethodHandle Inner$2;

    private static final MethodHandle join$;

    private static final MethodHandle glue$;

    static {
        Abi.check(1, "Input_body");
        Inner$ = Members.constructor(MethodHandles.lookup(), Input.Inner.class, Input.Inner.class, Input.class, int.class, int.class);
        Inner$2 = Members.constructor(MethodHandles.lookup(), Input.Inner.class, Input.Inner.class, Input.class, int.class);
        join$ = Members.method(MethodHandles.lookup(), Input.class, Input.class, "join", Input.class, String.class, String.class, String.class);
        glue$ = Members.staticMethod(MethodHandles.lookup(), Input.class, Input.class, "glue", String.class, String.class, int.class);
    }

    private Input self;

    private Input other;

    private String old;

    private String left;

    Input_body(Input self, Input other) {
        this.self = Objects.requireNonNull(self);
        this.other = other;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        String s = null;
        switch (at) {
            default:
                MethodHandles.lookup().ensureInitialized(Input.Inner.class);
                // Input.java:47: await(value("a", 7))
                awaited = await(Trace.value("a", 7), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                s = Inner$new(self, value, 2).text();
                s += Inner$new2(Objects.requireNonNull(other), 3).text();
                final Input self2 = self;
                IntFunction<Input.Inner> maker = ((IntFunction<Input.Inner>) (arg) -> Inner$new2(self2, arg));
                s += maker.apply(4).text();
                old = s;
                left = join$call(self, "s", "o");
                // Input.java:51: await(value("b", 1))
                awaited = await(Trace.value("b", 1), run, depth);
                if (awaited == SUSPENDED) {
                    self = null;
                    other = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value2 = (Integer) awaited;
                s = old + (left + glue$call("g", value2));
                Input none = null;
                try {
                    Inner$new2(Objects.requireNonNull(none), 1);
                } catch (NullPointerException e) {
                    Trace.log("no outer instance");
                }
                return ready(s);
        }
    }

    @Override
    protected void clear() {
        self = null;
        other = null;
        old = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.body";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:47, awaiting value(\"a\", 7)";
            case 2 -> "Input.java:51, awaiting value(\"b\", 1)";
            default -> super.place(state);
        };
    }

    private static Input.Inner Inner$new(Input outer, int self2, int outer2) {
        try {
            return (Input.Inner) Inner$.invokeExact(outer, self2, outer2);
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static Input.Inner Inner$new2(Input outer, int x) {
        try {
            return (Input.Inner) Inner$2.invokeExact(outer, x);
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static String join$call(Input self, String self2, String outer2) {
        try {
            return (String) join$.invokeExact(self, self2, outer2);
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static String glue$call(String self2, int outer2) {
        try {
            return (String) glue$.invokeExact(self2, outer2);
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }
}

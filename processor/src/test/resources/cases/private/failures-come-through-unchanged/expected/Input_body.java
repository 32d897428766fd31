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
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#body()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_body extends ObjectMachine<String> {
    private static final MethodHandle fail$;

    private static final MethodHandle self$;

    private static final VarHandle field$;

    static {
        Abi.check(1, "Input_body");
        fail$ = Members.method(MethodHandles.lookup(), Input.class, Input.class, "fail", Input.class, int.class, int.class);
        self$ = Members.method(MethodHandles.lookup(), Input.class, Input.class, "self", Input.class, Input.class);
        field$ = Members.field(MethodHandles.lookup(), Input.class, Input.class, "field", int.class);
    }

    private Input self;

    private String s;

    private Input receiver;

    Input_body(Input self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                s = "";
            case 1:
                try {
                    if (at == 0) {
                        // Input.java:24: await(value("a", 1))
                        awaited = await(Trace.value("a", 1), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    fail$call(self, value);
                } catch (IOException e) {
                    s += e.getMessage();
                }
            case 2:
                try {
                    if (at == 0) {
                        receiver = self$call(self);
                        // Input.java:29: await(value("b", 2))
                        awaited = await(Trace.value("b", 2), run, depth);
                        if (awaited == SUSPENDED) return suspend(2);
                    } else { at = 0; awaited = run.take(); }
                    Integer value2 = (Integer) awaited;
                    field$set(receiver, value2);
                } catch (NullPointerException e2) {
                    s += " null";
                }
            case 3:
                try {
                    if (at == 0) {
                        receiver = self$call(self);
                        // Input.java:34: await(value("c", 3))
                        awaited = await(Trace.value("c", 3), run, depth);
                        if (awaited == SUSPENDED) {
                            self = null;
                            return suspend(3);
                        }
                    } else { at = 0; awaited = run.take(); }
                    Integer value3 = (Integer) awaited;
                    fail$call(receiver, value3);
                } catch (Exception e3) {
                    s += " " + e3.getClass().getSimpleName();
                }
                return ready(s);
        }
    }

    @Override
    protected void clear() {
        self = null;
        s = null;
        receiver = null;
    }

    @Override
    protected String method() {
        return "Input.body";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:24, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:29, awaiting value(\"b\", 2)";
            case 3 -> "Input.java:34, awaiting value(\"c\", 3)";
            default -> super.place(state);
        };
    }

    private static int fail$call(Input self, int x) throws IOException {
        try {
            return (int) fail$.invokeExact(self, x);
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static Input self$call(Input self) {
        try {
            return (Input) self$.invokeExact(self);
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static int field$set(Input self, int value) {
        field$.set(self, value);
        return value;
    }
}

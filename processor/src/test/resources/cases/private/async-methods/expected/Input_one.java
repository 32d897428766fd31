package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Members;
import dev.pollen.support.Run;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#one()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_one extends IntMachine {
    private static final VarHandle x$;

    static {
        Abi.check(1, "Input_one");
        x$ = Members.field(MethodHandles.lookup(), Input.class, Input.class, "x", int.class);
    }

    private Input self;

    private int left;

    Input_one(Input self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            left = x$postIncrement(self);
            // Input.java:13: await(value("a", 1))
            awaited = await(Trace.value("a", 1), run, depth);
            if (awaited == SUSPENDED) {
                self = null;
                return suspend(1);
            }
        } else { at = 0; awaited = run.take(); }
        Integer value = (Integer) awaited;
        return ready(left + value);
    }

    @Override
    protected void clear() {
        self = null;
    }

    @Override
    protected String method() {
        return "Input.one";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:13, awaiting value(\"a\", 1)";
            default -> super.place(state);
        };
    }

    private static int x$get(Input self) {
        return (int) x$.get(self);
    }

    private static int x$set(Input self, int value) {
        x$.set(self, value);
        return value;
    }

    private static int x$postIncrement(Input self) {
        int old = x$get(self);
        x$set(self, (int) (old + 1));
        return old;
    }
}

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
 * One call of {@link cases.Input.Base#async(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Base_async2 extends IntMachine {
    private static final VarHandle x$;

    static {
        Abi.check(1, "Input_Base_async2");
        x$ = Members.field(MethodHandles.lookup(), Input.Base.class, Input.Base.class, "x", int.class);
    }

    private Input.Base self;

    private int y;

    private int left;

    Input_Base_async2(Input.Base self, int y) {
        this.self = Objects.requireNonNull(self);
        this.y = y;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            left = x$get(self);
            // Input.java:18: await(value("base", y))
            awaited = await(Trace.value("base", y), run, depth);
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
        return "Base.async";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:18, awaiting value(\"base\", y)";
            default -> super.place(state);
        };
    }

    private static int x$get(Input.Base self) {
        return (int) x$.get(self);
    }
}

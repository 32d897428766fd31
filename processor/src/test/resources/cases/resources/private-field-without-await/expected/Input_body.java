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
 * One call of {@link cases.Input#body()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_body extends IntMachine {
    private static final VarHandle field$;

    static {
        Abi.check(1, "Input_body");
        field$ = Members.field(MethodHandles.lookup(), Input.class, Input.class, "field", AutoCloseable.class);
    }

    private Input self;

    Input_body(Input self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            // Input.java:14: await(value("a", 1))
            awaited = await(Trace.value("a", 1), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        int x = (Integer) awaited;
        try (var field = field$get(self); var field2 = field$get(self)) {
            Trace.log("open");
        }
        return ready(x);
    }

    @Override
    protected void clear() {
        self = null;
    }

    @Override
    protected String method() {
        return "Input.body";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:14, awaiting value(\"a\", 1)";
            default -> super.place(state);
        };
    }

    private static AutoCloseable field$get(Input self) {
        return (AutoCloseable) field$.get(self);
    }
}

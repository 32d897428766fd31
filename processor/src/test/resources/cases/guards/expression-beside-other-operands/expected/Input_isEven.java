package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.BooleanMachine;
import dev.pollen.support.Members;
import dev.pollen.support.Run;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#isEven(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_isEven extends BooleanMachine {
    private static final VarHandle calls$;

    static {
        Abi.check(1, "Input_isEven");
        calls$ = Members.field(MethodHandles.lookup(), Input.class, Input.class, "calls", int.class);
    }

    private Input self;

    private int n;

    Input_isEven(Input self, int n) {
        this.self = Objects.requireNonNull(self);
        this.n = n;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            calls$set(self, (int) (calls$get(self) + 1));
            // Input.java:17: await(value("even" + n, n % 2))
            awaited = await(Trace.value("even" + n, n % 2), run, depth);
            if (awaited == SUSPENDED) {
                self = null;
                return suspend(1);
            }
        } else { at = 0; awaited = run.take(); }
        Integer value = (Integer) awaited;
        return ready(value == 0);
    }

    @Override
    protected void clear() {
        self = null;
    }

    @Override
    protected String method() {
        return "Input.isEven";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:17, awaiting value(\"even\" + n, n % 2)";
            default -> super.place(state);
        };
    }

    private static int calls$set(Input self, int value) {
        calls$.set(self, value);
        return value;
    }

    private static int calls$get(Input self) {
        return (int) calls$.get(self);
    }
}

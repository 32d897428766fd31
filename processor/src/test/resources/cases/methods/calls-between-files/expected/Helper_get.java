package cases;

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
 * One call of {@link cases.Helper#get()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Helper_get extends IntMachine {
    private static final VarHandle x$;

    static {
        Abi.check(1, "Helper_get");
        x$ = Members.field(MethodHandles.lookup(), Helper.class, Helper.class, "x", int.class);
    }

    private Helper self;

    private int left;

    Helper_get(Helper self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        int one = 0;
        int twice = 0;
        switch (at) {
            default:
                left = x$get(self);
                // Helper.java:19: Input.one()
                IntMachine call = InputAsync.one$machine();
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    self = null;
                    return suspend(1, call, run, depth);
                }
                one = call.result;
            case 1:
                if (at != 0) { at = 0; one = ((IntMachine) run.take()).result; }
                left = left + one;
                // Helper.java:19: twice(10)
                Helper_twice call2 = new Helper_twice(10);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    self = null;
                    return suspend(2, call2, run, depth);
                }
                twice = call2.result;
            case 2:
                if (at != 0) { at = 0; twice = ((Helper_twice) run.take()).result; }
                return ready(left + twice);
        }
    }

    @Override
    protected void clear() {
        self = null;
    }

    @Override
    protected String method() {
        return "Helper.get";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Helper.java:19, awaiting Input.one()";
            case 2 -> "Helper.java:19, awaiting twice(10)";
            default -> super.place(state);
        };
    }

    private static int x$get(Helper self) {
        return (int) x$.get(self);
    }
}

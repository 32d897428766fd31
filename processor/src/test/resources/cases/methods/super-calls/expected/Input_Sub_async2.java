package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Members;
import dev.pollen.support.Run;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Sub#async(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Sub_async2 extends IntMachine {
    private static final MethodHandle plain$;

    static {
        Abi.check(1, "Input_Sub_async2");
        plain$ = Members.superMethod(MethodHandles.lookup(), Input.Sub.class, Input.Base.class, "plain", Input.Base.class, int.class, int.class);
    }

    private Input.Sub self;

    private int y;

    private int left;

    Input_Sub_async2(Input.Sub self, int y) {
        this.self = Objects.requireNonNull(self);
        this.y = y;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int async = 0;
        switch (at) {
            default:
                // Input.java:36: super.async(y)
                IntMachine call = Input_BaseAsync.async$exactly(self, y);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                async = call.result;
            case 1:
                if (at != 0) { at = 0; async = ((IntMachine) run.take()).result; }
                left = async * 10;
                // Input.java:36: await(value("sub", y))
                awaited = await(Trace.value("sub", y), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                return ready(left + plain$super(self, value));
        }
    }

    @Override
    protected void clear() {
        self = null;
    }

    @Override
    protected String method() {
        return "Sub.async";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:36, awaiting super.async(y)";
            case 2 -> "Input.java:36, awaiting value(\"sub\", y)";
            default -> super.place(state);
        };
    }

    private static int plain$super(Input.Base self, int y) {
        try {
            return (int) plain$.invokeExact(self, y);
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }
}

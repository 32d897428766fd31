package cases;

import cases.other.Base;
import cases.other.BaseAsync;
import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Members;
import dev.pollen.support.Run;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Sub#both(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Sub_both extends IntMachine {
    private static final VarHandle count$;

    private static final MethodHandle step$;

    static {
        Abi.check(1, "Input_Sub_both");
        count$ = Members.field(MethodHandles.lookup(), Input.Sub.class, Base.class, "count", int.class);
        step$ = Members.superMethod(MethodHandles.lookup(), Input.Sub.class, Base.class, "step", Base.class, int.class, int.class);
    }

    private Input.Sub self;

    private int x;

    private int old;

    private int left;

    Input_Sub_both(Input.Sub self, int x) {
        this.self = Objects.requireNonNull(self);
        this.x = x;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int twice = 0;
        switch (at) {
            default:
                old = count$get(self);
                // Input.java:17: await(value("a", x))
                awaited = await(Trace.value("a", x), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                count$set(self, old + value);
                int hidden = self.step(10);
                left = count$get(self) + hidden + step$super(self, 1000);
                // Input.java:19: await(value("b", 1))
                awaited = await(Trace.value("b", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value2 = (Integer) awaited;
                // Input.java:19: twice(await(value("b", 1)))
                IntMachine call = BaseAsync.twice$machine(self, value2);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    self = null;
                    return suspend(3, call, run, depth);
                }
                twice = call.result;
            case 3:
                if (at != 0) { at = 0; twice = ((IntMachine) run.take()).result; }
                return ready(left + twice);
        }
    }

    @Override
    protected void clear() {
        self = null;
    }

    @Override
    protected String method() {
        return "Sub.both";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:17, awaiting value(\"a\", x)";
            case 2 -> "Input.java:19, awaiting value(\"b\", 1)";
            case 3 -> "Input.java:19, awaiting twice(await(value(\"b\", 1)))";
            default -> super.place(state);
        };
    }

    private static int count$get(Base self) {
        return (int) count$.get(self);
    }

    private static int count$set(Base self, int value) {
        count$.set(self, value);
        return value;
    }

    private static int step$super(Base self, int x) {
        try {
            return (int) step$.invokeExact(self, x);
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }
}

package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Members;
import dev.pollen.support.Run;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#labelled(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_labelled extends IntMachine {
    private static final MethodHandle LOCK$;

    static {
        Abi.check(1, "Input_labelled");
        LOCK$ = Members.staticGetter(MethodHandles.lookup(), Input.class, Input.class, "LOCK", Object.class);
    }

    private int n;

    Input_labelled(int n) {
        this.n = n;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            // Input.java:31: await(value("given", n))
            awaited = await(Trace.value("given", n), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        int given = (Integer) awaited;
        done:
        {
            if (given > 3) break done;
            synchronized (LOCK$get()) {
                try {
                    break done;
                } finally {
                    throw new IllegalStateException("instead");
                }
            }
        }
        return ready(given);
    }

    @Override
    protected String method() {
        return "Input.labelled";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:31, awaiting value(\"given\", n)";
            default -> super.place(state);
        };
    }

    private static Object LOCK$get() {
        try {
            return (Object) LOCK$.invokeExact();
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }
}

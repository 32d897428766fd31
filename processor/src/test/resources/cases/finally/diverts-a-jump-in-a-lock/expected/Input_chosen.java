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
 * One call of {@link cases.Input#chosen(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_chosen extends IntMachine {
    private static final MethodHandle LOCK$;

    static {
        Abi.check(1, "Input_chosen");
        LOCK$ = Members.staticGetter(MethodHandles.lookup(), Input.class, Input.class, "LOCK", Object.class);
    }

    private int n;

    Input_chosen(int n) {
        this.n = n;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int arm = 0;
        int chosen = 0;
        if (at == 0) InputAsync.Host.initialized();
        choice: {
            if (at == 0) {
                arm = switch (n) {
                    case 0 -> 1;
                    default -> 2;
                };
            }
            if (at != 0 || arm == 1) {
                if (at == 0) {
                    // Input.java:49: await(value("zero", n))
                    awaited = await(Trace.value("zero", n), run, depth);
                    if (awaited == SUSPENDED) return suspend(1);
                } else { at = 0; awaited = run.take(); }
                chosen = (Integer) awaited;
            } else {
                synchronized (LOCK$get()) {
                    try {
                        { chosen = Trace.eval("replaced", n); return true; }
                    } finally {
                        { chosen = n + 1; break choice; }
                    }
                }
            }
        }
        return ready(chosen);
    }

    @Override
    protected String method() {
        return "Input.chosen";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:49, awaiting value(\"zero\", n)";
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

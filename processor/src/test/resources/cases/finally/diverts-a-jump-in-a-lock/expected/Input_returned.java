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
 * One call of {@link cases.Input#returned(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_returned extends IntMachine {
    private static final MethodHandle LOCK$;

    static {
        Abi.check(1, "Input_returned");
        LOCK$ = Members.staticGetter(MethodHandles.lookup(), Input.class, Input.class, "LOCK", Object.class);
    }

    private int n;

    private int exit;

    private Throwable thrown;

    Input_returned(int n) {
        this.n = n;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            try {
                try {
                    do {
                        synchronized (LOCK$get()) {
                            try {
                                return ready(Trace.eval("replaced", n));
                            } finally {
                                if (n == 0) throw new IllegalStateException("zero");
                                continue;
                            }
                        }
                    } while (n-- > 0);
                } catch (IllegalStateException e) {
                    Trace.log(e.getMessage());
                }
                exit = 0;
            } catch (Throwable caught) {
                thrown = caught;
                exit = 1;
            }
            run.enterFinally();
        }
        try {
            if (at == 0) {
                // Input.java:79: await(sacred("last", n))
                awaited = await(Trace.sacred("last", n), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            } else { at = 0; awaited = run.take(); }
            Integer value = (Integer) awaited;
            Trace.log(value);
        } catch (Throwable failure) {
            run.exitFinally();
            throw failure;
        }
        run.exitFinally();
        if (exit == 1) throw thrown;
        return ready(-1);
    }

    @Override
    protected void clear() {
        thrown = null;
    }

    @Override
    protected String method() {
        return "Input.returned";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:79, awaiting sacred(\"last\", n)";
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

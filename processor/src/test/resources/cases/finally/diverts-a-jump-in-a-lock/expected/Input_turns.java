package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Members;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#turns()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_turns extends ObjectMachine<String> {
    private static final MethodHandle LOCK$;

    static {
        Abi.check(1, "Input_turns");
        LOCK$ = Members.staticGetter(MethodHandles.lookup(), Input.class, Input.class, "LOCK", Object.class);
    }

    private StringBuilder turns;

    private int i;

    Input_turns() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            turns = new StringBuilder();
            i = 0;
        }
        loop: for (;; i++) {
            if (at == 0) {
                // Input.java:16: await(value("turn", i))
                awaited = await(Trace.value("turn", i), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            } else { at = 0; awaited = run.take(); }
            Integer value = (Integer) awaited;
            turns.append(value);
            synchronized (LOCK$get()) {
                try {
                    turns.append("!");
                    return true;
                } finally {
                    if (i < 2) continue loop;
                    return ready(turns.toString());
                }
            }
        }
    }

    @Override
    protected void clear() {
        turns = null;
    }

    @Override
    protected String method() {
        return "Input.turns";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:16, awaiting value(\"turn\", i)";
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

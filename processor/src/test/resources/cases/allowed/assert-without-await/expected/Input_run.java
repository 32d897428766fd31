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
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends IntMachine {
    private static final MethodHandle assertionsDisabled$;

    static {
        Abi.check(1, "Input_run");
        assertionsDisabled$ = Members.assertionsDisabled(MethodHandles.lookup(), Input.class);
    }

    private int x;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:11: await(value("a", 1))
                awaited = await(Trace.value("a", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                x = (Integer) awaited;
                { if (!assertionsDisabled$get() && !(x == 1)) throw new AssertionError("message " + x); }
                // Input.java:13: await(value("b", 1))
                awaited = await(Trace.value("b", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                return ready(x + value);
        }
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:11, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:13, awaiting value(\"b\", 1)";
            default -> super.place(state);
        };
    }

    private static boolean assertionsDisabled$get() {
        try {
            return (boolean) assertionsDisabled$.invokeExact();
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }
}

package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Members;
import dev.pollen.support.Run;
import dev.pollen.support.VoidMachine;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Off#check(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Off_check extends VoidMachine {
    private static final boolean assertions$;

    private static final MethodHandle assertionsDisabled$;

    static {
        Abi.check(1, "Off_check");
        assertions$ = Off.class.desiredAssertionStatus();
        assertionsDisabled$ = Members.assertionsDisabled(MethodHandles.lookup(), Off.class);
    }

    private int x;

    Off_check(int x) {
        this.x = x;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        if (at == 0) {
            OffAsync.Host.initialized();
            // Off.java:13: await(value("e", x))
            if (await(Trace.value("e", x), run, depth) == SUSPENDED) return suspend(1);
        } else { at = 0; run.take(); }
        final int x2 = x;
        Input.tried(new Runnable() {
            @Override
            public void run() {
                { if (assertions$asked() && !(x2 == 2)) throw new AssertionError(Trace.eval("never", "message")); }
            }
        });
        { if (!assertionsDisabled$get() && !(x == 2)) throw new AssertionError(Trace.eval("never", "message")); }
        return ready();
    }

    @Override
    protected String method() {
        return "Off.check";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Off.java:13, awaiting value(\"e\", x)";
            default -> super.place(state);
        };
    }

    private static boolean assertions$asked() {
        return assertions$;
    }

    private static boolean assertionsDisabled$get() {
        try {
            return (boolean) assertionsDisabled$.invokeExact();
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }
}

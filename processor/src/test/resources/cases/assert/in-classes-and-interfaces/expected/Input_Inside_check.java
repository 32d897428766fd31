package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Run;
import dev.pollen.support.VoidMachine;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Inside#check(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Inside_check extends VoidMachine {
    private static final boolean assertions$;

    static {
        Abi.check(1, "Input_Inside_check");
        assertions$ = Input.class.desiredAssertionStatus();
    }

    private int x;

    Input_Inside_check(int x) {
        this.x = x;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) Input_InsideAsync.Host.initialized();
        try {
            if (at < 2) {
                if (at != 0 || assertions$asked()) {
                    if (at == 0) {
                        // Input.java:57: await(value("c", 1))
                        awaited = await(Trace.value("c", 1), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    if (!(x == value)) throw new AssertionError();
                }
            }
            if (at != 0 || assertions$asked()) {
                if (at == 0) {
                    // Input.java:58: await(value("d", 2))
                    awaited = await(Trace.value("d", 2), run, depth);
                    if (awaited == SUSPENDED) return suspend(2);
                } else { at = 0; awaited = run.take(); }
                Integer value2 = (Integer) awaited;
                if (!(x == value2)) throw new AssertionError("in an interface");
            }
            Trace.log("nothing was asserted");
        } catch (AssertionError e) {
            Trace.log(e);
        }
        final int x2 = x;
        Input.tried(() -> {
            { if (assertions$asked() && !(x2 == 3)) throw new AssertionError("in a lambda"); }
        });
        return ready();
    }

    @Override
    protected String method() {
        return "Inside.check";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:57, awaiting value(\"c\", 1)";
            case 2 -> "Input.java:58, awaiting value(\"d\", 2)";
            default -> super.place(state);
        };
    }

    private static boolean assertions$asked() {
        return assertions$;
    }
}

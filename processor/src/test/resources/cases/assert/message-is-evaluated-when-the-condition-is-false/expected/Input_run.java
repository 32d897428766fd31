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
        Boolean value3 = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:13: await(value("a", 1))
                awaited = await(Trace.value("a", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                x = (Integer) awaited;
            case 2:
                if (at != 0 || !assertionsDisabled$get()) {
                    if (at == 0) {
                        // Input.java:14: await(value("b", x == 1))
                        awaited = await(Trace.value("b", x == 1), run, depth);
                        if (awaited == SUSPENDED) return suspend(2);
                    } else { at = 0; awaited = run.take(); }
                    Boolean value = (Boolean) awaited;
                    if (!(value)) throw new AssertionError(Trace.eval("never", "message"));
                }
            case 3:
                if (at != 0 || !assertionsDisabled$get()) {
                    if (at != 0 || !(x == 1)) {
                        if (at == 0) {
                            // Input.java:15: await(value("never", "message"))
                            awaited = await(Trace.value("never", "message"), run, depth);
                            if (awaited == SUSPENDED) return suspend(3);
                        } else { at = 0; awaited = run.take(); }
                        String value2 = (String) awaited;
                        throw new AssertionError(value2);
                    }
                }
            case 4, 5:
                try {
                    if (at != 0 || !assertionsDisabled$get()) {
                        switch (at) {
                            default:
                                // Input.java:17: await(value("c", false))
                                awaited = await(Trace.value("c", false), run, depth);
                                if (awaited == SUSPENDED) return suspend(4);
                            case 4:
                                if (at != 0) { at = 0; awaited = run.take(); }
                                value3 = (Boolean) awaited;
                            case 5:
                                if (at != 0 || !(value3)) {
                                    if (at == 0) {
                                        // Input.java:17: await(value("d", "message"))
                                        awaited = await(Trace.value("d", "message"), run, depth);
                                        if (awaited == SUSPENDED) return suspend(5);
                                    } else { at = 0; awaited = run.take(); }
                                    String value4 = (String) awaited;
                                    throw new AssertionError(value4);
                                }
                        }
                    }
                    Trace.log("assertions are off");
                } catch (AssertionError e) {
                    Trace.log(e);
                }
                return ready(x);
        }
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:13, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:14, awaiting value(\"b\", x == 1)";
            case 3 -> "Input.java:15, awaiting value(\"never\", \"message\")";
            case 4 -> "Input.java:17, awaiting value(\"c\", false)";
            case 5 -> "Input.java:17, awaiting value(\"d\", \"message\")";
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

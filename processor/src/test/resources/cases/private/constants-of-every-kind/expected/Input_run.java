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
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends ObjectMachine<String> {
    private static final MethodHandle show$;

    static {
        Abi.check(1, "Input_run");
        show$ = Members.staticMethod(MethodHandles.lookup(), Input.class, Input.class, "show", String.class, Object.class, Object[].class);
    }

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            // Input.java:34: await(value("a", 1))
            awaited = await(Trace.value("a", 1), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        int x = (Integer) awaited;
        String s = show$call(x, '\'', '"', '\\', '\007', '\u00e9', ((byte) -3), ((short) 300), (-5), (-9223372036854775808L));
        s += show$call(x - (-5), (0.0f / 0.0f), (-1.0d / 0.0d), 1 / (-0.0d), (-1.5f), x - (-1.5f), "a \"text\"\n\\ \t \u00e9");
        switch (x) {
            case -(-5):
                return ready("never");
            default:
                return ready(s);
        }
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:34, awaiting value(\"a\", 1)";
            default -> super.place(state);
        };
    }

    private static String show$call(Object first, Object... rest) {
        try {
            return (String) show$.invokeExact(first, rest);
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }
}

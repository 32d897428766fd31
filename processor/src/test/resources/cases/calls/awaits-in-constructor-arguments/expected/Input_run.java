package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_run");
    }

    private String arg1;

    private Input.Pair<String, Integer> p;

    private Long arg12;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                MethodHandles.lookup().ensureInitialized(Input.Pair.class);
                arg1 = Trace.eval("x", "x");
                // Input.java:14: await(value("a", 1))
                awaited = await(Trace.value("a", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                p = new Input.Pair<>(arg1, value);
                MethodHandles.lookup().ensureInitialized(Input.Pair.class);
                // Input.java:15: await(value("b", 2L))
                awaited = await(Trace.value("b", 2L), run, depth);
                if (awaited == SUSPENDED) {
                    arg1 = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                arg12 = (Long) awaited;
                MethodHandles.lookup().ensureInitialized(Input.Pair.class);
                // Input.java:15: await(value("c", 'c'))
                awaited = await(Trace.value("c", 'c'), run, depth);
                if (awaited == SUSPENDED) {
                    arg1 = null;
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Character value2 = (Character) awaited;
                Input.Pair<Long, Input.Pair<Character, Object>> q = new Input.Pair<>(arg12, new Input.Pair<>(value2, null));
                return ready(p + " " + q.a() + q.b().a());
        }
    }

    @Override
    protected void clear() {
        arg1 = null;
        p = null;
        arg12 = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:14, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:15, awaiting value(\"b\", 2L)";
            case 3 -> "Input.java:15, awaiting value(\"c\", 'c')";
            default -> super.place(state);
        };
    }
}

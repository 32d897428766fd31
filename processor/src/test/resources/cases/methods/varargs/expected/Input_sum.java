package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#sum(java.lang.String, int[])}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_sum extends IntMachine {
    static {
        Abi.check(1, "Input_sum");
    }

    private String name;

    private int[] xs;

    Input_sum(String name, int... xs) {
        this.name = name;
        this.xs = xs;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            int sum = 0;
            for (int x : xs) sum += x;
            // Input.java:14: await(value(name, sum))
            awaited = await(Trace.value(name, sum), run, depth);
            if (awaited == SUSPENDED) {
                name = null;
                xs = null;
                return suspend(1);
            }
        } else { at = 0; awaited = run.take(); }
        Integer value = (Integer) awaited;
        return ready(value);
    }

    @Override
    protected void clear() {
        name = null;
        xs = null;
    }

    @Override
    protected String method() {
        return "Input.sum";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:14, awaiting value(name, sum)";
            default -> super.place(state);
        };
    }
}

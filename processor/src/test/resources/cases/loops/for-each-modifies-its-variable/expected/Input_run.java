package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
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

    private String s;

    private String[] array;

    private int index;

    private String left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        String x = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            s = "";
            array = new String[] {"a", "b"};
            index = 0;
        }
        for (; at != 0 || index < array.length; index = index + 1) {
            if (at == 0) {
                x = array[index];
                left = x;
                // Input.java:13: await(value(x, 1))
                awaited = await(Trace.value(x, 1), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            } else { at = 0; awaited = run.take(); }
            Integer value = (Integer) awaited;
            x = left + value;
            x += x;
            s += x;
        }
        return ready(s);
    }

    @Override
    protected void clear() {
        s = null;
        array = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:13, awaiting value(x, 1)";
            default -> super.place(state);
        };
    }
}

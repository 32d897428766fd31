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

    private long sum;

    private int[] array;

    private int index;

    private long left;

    private String old;

    private String left2;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int[] xs = null;
        String s = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                xs = new int[] {1, 2, 3};
                sum = 0;
                array = Trace.eval("array", xs);
                index = 0;
            case 1:
                for (; at != 0 || index < array.length; index = index + 1) {
                    if (at == 0) {
                        long x = array[index];
                        left = sum * 10 + x;
                        // Input.java:15: await(value("a" + x, 0))
                        awaited = await(Trace.value("a" + x, 0), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    sum = left + value;
                    xs = new int[] {7};
                }
                s = "";
                array = xs;
                index = 0;
            case 2:
                for (; at != 0 || index < array.length; index = index + 1) {
                    if (at == 0) {
                        Integer boxed = array[index];
                        old = s;
                        left2 = boxed.getClass().getSimpleName();
                        // Input.java:19: await(value("b", boxed))
                        awaited = await(Trace.value("b", boxed), run, depth);
                        if (awaited == SUSPENDED) return suspend(2);
                    } else { at = 0; awaited = run.take(); }
                    Integer value2 = (Integer) awaited;
                    s = old + (left2 + value2);
                }
                return ready(sum + s);
        }
    }

    @Override
    protected void clear() {
        array = null;
        old = null;
        left2 = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:15, awaiting value(\"a\" + x, 0)";
            case 2 -> "Input.java:19, awaiting value(\"b\", boxed)";
            default -> super.place(state);
        };
    }
}

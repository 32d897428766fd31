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

    private Integer i;

    private Integer old;

    private int old2;

    private Character c;

    private Long l;

    private long old3;

    private boolean old4;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        Boolean flag = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                i = 1000;
                old = i;
                old2 = i;
                // Input.java:13: await(value("a", 1))
                awaited = await(Trace.value("a", 1), run, depth);
                if (awaited == SUSPENDED) {
                    i = null;
                    return suspend(1);
                }
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                i = (int) (old2 + value);
                i++;
                c = 'a';
                c++;
                l = 1L;
                old3 = l;
                // Input.java:18: await(value("b", 5L))
                awaited = await(Trace.value("b", 5L), run, depth);
                if (awaited == SUSPENDED) {
                    l = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Long value2 = (Long) awaited;
                l = (long) (old3 * value2);
                flag = true;
                old4 = flag;
                // Input.java:20: await(value("c", false))
                awaited = await(Trace.value("c", false), run, depth);
                if (awaited == SUSPENDED) return suspend(3);
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Boolean value3 = (Boolean) awaited;
                flag = (boolean) (old4 & value3);
                return ready(old + " " + i + " " + c + " " + l + " " + flag);
        }
    }

    @Override
    protected void clear() {
        i = null;
        old = null;
        c = null;
        l = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:13, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:18, awaiting value(\"b\", 5L)";
            case 3 -> "Input.java:20, awaiting value(\"c\", false)";
            default -> super.place(state);
        };
    }
}

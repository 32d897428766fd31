package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.Iterator;
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

    private Iterator<Integer> numbers;

    private String old;

    private String left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        String s = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:12: await(value("a", 1))
                awaited = await(Trace.value("a", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                int base = (Integer) awaited;
                numbers = new Iterator<>() {
                    private int next = base;

                    @Override
                    public boolean hasNext() {
                        return next < base + 2;
                    }

                    @Override
                    public Integer next() {
                        return next++;
                    }
                };
                s = "";
            case 2:
                while (at != 0 || numbers.hasNext()) {
                    if (at == 0) {
                        old = s;
                        left = "" + (numbers.next());
                        // Input.java:27: await(value("b", ","))
                        awaited = await(Trace.value("b", ","), run, depth);
                        if (awaited == SUSPENDED) return suspend(2);
                    } else { at = 0; awaited = run.take(); }
                    String value = (String) awaited;
                    s = old + (left + value);
                }
                return ready(s);
        }
    }

    @Override
    protected void clear() {
        numbers = null;
        old = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:12, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:27, awaiting value(\"b\", \",\")";
            default -> super.place(state);
        };
    }
}

package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.Iterator;
import java.util.List;
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

    private Iterator<? extends String> iterator;

    private String old;

    private String left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                s = "";
                // Input.java:13: await(value("list", List.of("a", "b")))
                awaited = await(Trace.value("list", List.of("a", "b")), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                List<String> value = (List<String>) awaited;
                iterator = value.iterator();
            case 2:
                while (at != 0 || iterator.hasNext()) {
                    if (at == 0) {
                        String x = iterator.next();
                        old = s;
                        left = x;
                        // Input.java:14: await(value(x, 1))
                        awaited = await(Trace.value(x, 1), run, depth);
                        if (awaited == SUSPENDED) {
                            s = null;
                            return suspend(2);
                        }
                    } else { at = 0; awaited = run.take(); }
                    Integer value2 = (Integer) awaited;
                    s = old + (left + value2);
                }
                // Input.java:16: await(value("chars", new char[] {'x', 'y'}))
                awaited = await(Trace.value("chars", new char[] {'x', 'y'}), run, depth);
                if (awaited == SUSPENDED) {
                    iterator = null;
                    old = null;
                    left = null;
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                char[] array = (char[]) awaited;
                int index = 0;
                for (; index < array.length; index = index + 1) {
                    char c = array[index];
                    s += c;
                }
                return ready(s);
        }
    }

    @Override
    protected void clear() {
        s = null;
        iterator = null;
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
            case 1 -> "Input.java:13, awaiting value(\"list\", List.of(\"a\", \"b\"))";
            case 2 -> "Input.java:14, awaiting value(x, 1)";
            case 3 -> "Input.java:16, awaiting value(\"chars\", new char[] {'x', 'y'})";
            default -> super.place(state);
        };
    }
}

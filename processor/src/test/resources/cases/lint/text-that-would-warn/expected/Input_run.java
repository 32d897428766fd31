package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    private Integer removed;

    private List raw;

    private Map.Entry<String, List<String>>[] entries;

    private int n;

    private byte b;

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
                // Input.java:39: await(value("a", 1))
                awaited = await(Trace.value("a", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                removed = new Integer(value);
                raw = new ArrayList<String>();
                raw.add((Object) Input.old());
                List<String> unchecked = raw;
                entries = new Map.Entry[0];
                Input input = new Input();
                n = input.fixed((int) removed);
                b = 1;
                b += 1.5;
                if (n == 1) ;
                // Input.java:49: await(value("b", 2))
                awaited = await(Trace.value("b", 2), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                int two = (Integer) awaited;
                switch (two) {
                    case 2:
                        n++;
                    default:
                        n++;
                }
                try (Input.Resource unused = new Input.Resource()) {
                    n += 10;
                }
                Object serial = new Serializable() {
                    int x = 1;
                };
                synchronized (removed) {
                    n++;
                }
                try {
                    n /= 0;
                } catch (ArithmeticException e) {
                    n += 100;
                }
                String block = "trailing\nwhite space\n";
                Thread.currentThread().getId();
                left = raw + " " + n + b + block + Input.list(Input.list(1), Input.list("x"));
                // Input.java:75: await(value("c", entries.length))
                awaited = await(Trace.value("c", entries.length), run, depth);
                if (awaited == SUSPENDED) {
                    removed = null;
                    raw = null;
                    entries = null;
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value2 = (Integer) awaited;
                return ready(left + value2);
        }
    }

    @Override
    protected void clear() {
        removed = null;
        raw = null;
        entries = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:39, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:49, awaiting value(\"b\", 2)";
            case 3 -> "Input.java:75, awaiting value(\"c\", entries.length)";
            default -> super.place(state);
        };
    }
}

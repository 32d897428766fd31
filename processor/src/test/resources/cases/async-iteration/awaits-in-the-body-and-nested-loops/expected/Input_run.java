package cases;

import cases.support.Trace;
import dev.pollen.AsyncIterator;
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

    private AsyncIterator<? extends Integer> iterator;

    private Integer a;

    private String old;

    private String left;

    private Iterator<? extends String> iterator2;

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
                // Input.java:40: await(value("source", new Numbers("a", 1)))
                awaited = await(Trace.value("source", new Input.Numbers("a", 1)), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Input.Numbers value = (Input.Numbers) awaited;
                iterator = value.asyncIterator();
            case 2, 3, 4:
                loop: while (true) {
                    switch (at) {
                        default:
                            // Input.java:40: the next of await(value("source", new Numbers("a", ...
                            awaited = await(iterator.moveNext(), run, depth);
                            if (awaited == SUSPENDED) {
                                release();
                                return suspend(2);
                            }
                        case 2:
                            if (at != 0) { at = 0; awaited = run.take(); }
                            boolean more = (Boolean) awaited;
                            if (!more) break loop;
                            a = iterator.current();
                            old = s;
                            left = "" + (a);
                            // Input.java:41: await(value("body", "+"))
                            awaited = await(Trace.value("body", "+"), run, depth);
                            if (awaited == SUSPENDED) {
                                s = null;
                                iterator2 = null;
                                return suspend(3);
                            }
                        case 3:
                            if (at != 0) { at = 0; awaited = run.take(); }
                            String value2 = (String) awaited;
                            s = old + (left + value2);
                            iterator2 = List.of("x", "y").iterator();
                        case 4:
                            while (at != 0 || iterator2.hasNext()) {
                                if (at == 0) {
                                    String b = iterator2.next();
                                    old = s;
                                    left = b;
                                    // Input.java:42: await(value("inner", a))
                                    awaited = await(Trace.value("inner", a), run, depth);
                                    if (awaited == SUSPENDED) {
                                        s = null;
                                        return suspend(4);
                                    }
                                } else { at = 0; awaited = run.take(); }
                                Integer value3 = (Integer) awaited;
                                s = old + (left + value3);
                            }
                    }
                }
                return ready(s);
        }
    }

    private void release() {
        a = null;
        old = null;
        left = null;
        iterator2 = null;
    }

    @Override
    protected void clear() {
        s = null;
        iterator = null;
        a = null;
        old = null;
        left = null;
        iterator2 = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:40, awaiting value(\"source\", new Numbers(\"a\", 1))";
            case 2 -> "Input.java:40, awaiting the next of await(value(\"source\", new Numbers(\"a\", 1)))";
            case 3 -> "Input.java:41, awaiting value(\"body\", \"+\")";
            case 4 -> "Input.java:42, awaiting value(\"inner\", a)";
            default -> super.place(state);
        };
    }
}

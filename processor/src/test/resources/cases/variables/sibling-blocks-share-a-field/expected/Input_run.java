package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
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

    private List<Supplier<String>> all;

    private int sum;

    private String s;

    private int old2;

    private int i;

    private int first;

    private int old;

    private int more;

    private int left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                all = new ArrayList<>();
                sum = 0;
                // Input.java:18: await(value("a", "a"))
                awaited = await(Trace.value("a", "a"), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                s = (String) awaited;
                // Input.java:19: await(value("b", 1))
                if (await(Trace.value("b", 1), run, depth) == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; run.take(); }
                final String s2 = s;
                all.add(() -> s2);
                // Input.java:23: await(value("c", "c"))
                awaited = await(Trace.value("c", "c"), run, depth);
                if (awaited == SUSPENDED) {
                    s = null;
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                s = (String) awaited;
                final String s3 = s;
                all.add(() -> s3 + "!");
                old2 = sum;
                // Input.java:25: await(value("d", 2))
                awaited = await(Trace.value("d", 2), run, depth);
                if (awaited == SUSPENDED) return suspend(4);
            case 4:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                sum = old2 + value;
                final String s4 = s;
                all.add(() -> s4 + "?");
                i = 0;
            case 5:
                for (; at != 0 || i < 2; i++) {
                    if (at == 0) {
                        s = "e" + i;
                        final String s5 = s;
                        all.add(() -> s5);
                        // Input.java:31: await(value("e" + i, 1))
                        if (await(Trace.value("e" + i, 1), run, depth) == SUSPENDED) {
                            return suspend(5);
                        }
                    } else { at = 0; run.take(); }
                    Trace.log(s);
                }
                first = 1;
                old2 = sum;
                // Input.java:35: await(value("f", 1))
                awaited = await(Trace.value("f", 1), run, depth);
                if (awaited == SUSPENDED) {
                    s = null;
                    return suspend(6);
                }
            case 6:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value2 = (Integer) awaited;
                sum = old2 + (first + value2 + first);
                old = sum;
                i = old + 1;
                more = i + old;
                // Input.java:39: await(value("g", more))
                awaited = await(Trace.value("g", more), run, depth);
                if (awaited == SUSPENDED) {
                    s = null;
                    return suspend(7);
                }
            case 7:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value3 = (Integer) awaited;
                Trace.log(value3 + old + i + more);
                left = i;
                // Input.java:41: await(value("h", 5))
                awaited = await(Trace.value("h", 5), run, depth);
                if (awaited == SUSPENDED) {
                    s = null;
                    return suspend(8);
                }
            case 8:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value4 = (Integer) awaited;
                i = left + value4;
                for (Supplier<String> one : all) Trace.log(one.get());
                return ready("" + i + sum);
        }
    }

    @Override
    protected void clear() {
        all = null;
        s = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:18, awaiting value(\"a\", \"a\")";
            case 2 -> "Input.java:19, awaiting value(\"b\", 1)";
            case 3 -> "Input.java:23, awaiting value(\"c\", \"c\")";
            case 4 -> "Input.java:25, awaiting value(\"d\", 2)";
            case 5 -> "Input.java:31, awaiting value(\"e\" + i, 1)";
            case 6 -> "Input.java:35, awaiting value(\"f\", 1)";
            case 7 -> "Input.java:39, awaiting value(\"g\", more)";
            case 8 -> "Input.java:41, awaiting value(\"h\", 5)";
            default -> super.place(state);
        };
    }
}

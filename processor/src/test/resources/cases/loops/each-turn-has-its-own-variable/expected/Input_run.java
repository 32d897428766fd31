package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.ArrayList;
import java.util.Iterator;
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

    private List<Supplier<String>> suppliers;

    private Iterator<? extends String> iterator;

    private String x;

    private String left;

    private int i;

    private int left2;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                suppliers = new ArrayList<>();
                iterator = List.of("a", "b", "c").iterator();
            case 1:
                while (at != 0 || iterator.hasNext()) {
                    if (at == 0) {
                        x = iterator.next();
                        left = x;
                        // Input.java:16: await(value(x, 1))
                        awaited = await(Trace.value(x, 1), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    String y = left + value;
                    final String x2 = x;
                    suppliers.add(() -> x2 + y);
                }
                i = 0;
            case 2:
                for (; at != 0 || i < 2; i++) {
                    if (at == 0) {
                        left2 = i;
                        // Input.java:20: await(value("j" + i, 10))
                        awaited = await(Trace.value("j" + i, 10), run, depth);
                        if (awaited == SUSPENDED) {
                            iterator = null;
                            x = null;
                            left = null;
                            return suspend(2);
                        }
                    } else { at = 0; awaited = run.take(); }
                    Integer value2 = (Integer) awaited;
                    int j = left2 + value2;
                    suppliers.add(() -> "" + j);
                }
                // Input.java:23: await(value("end", ""))
                awaited = await(Trace.value("end", ""), run, depth);
                if (awaited == SUSPENDED) {
                    iterator = null;
                    x = null;
                    left = null;
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                String s = (String) awaited;
                for (Supplier<String> each : suppliers) s += each.get() + " ";
                return ready(s);
        }
    }

    @Override
    protected void clear() {
        suppliers = null;
        iterator = null;
        x = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:16, awaiting value(x, 1)";
            case 2 -> "Input.java:20, awaiting value(\"j\" + i, 10)";
            case 3 -> "Input.java:23, awaiting value(\"end\", \"\")";
            default -> super.place(state);
        };
    }
}

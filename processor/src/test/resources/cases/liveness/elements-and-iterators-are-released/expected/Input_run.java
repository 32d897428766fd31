package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends IntMachine {
    static {
        Abi.check(1, "Input_run");
    }

    private int n;

    private Iterator<?> iterator;

    private Object each2;

    private int old;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        List<Object> list = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                list = new ArrayList<>(List.of(Trace.tracked("a", new Object()), Trace.tracked("b", new Object())));
                n = 0;
                for (Object each : list) {
                    Trace.log(each);
                    n++;
                }
                iterator = List.of(list.remove(0), list.remove(0)).iterator();
            case 1:
                while (at != 0 || iterator.hasNext()) {
                    if (at == 0) {
                        each2 = iterator.next();
                        old = n;
                        // Input.java:23: await(value("x" + n, 1))
                        awaited = await(Trace.value("x" + n, 1), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    n = old + value;
                    Trace.log(each2);
                }
                list = null;
                // Input.java:27: await(releasing("end", 1, "a", "b"))
                if (await(Trace.releasing("end", 1, "a", "b"), run, depth) == SUSPENDED) {
                    iterator = null;
                    each2 = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; run.take(); }
                return ready(n);
        }
    }

    @Override
    protected void clear() {
        iterator = null;
        each2 = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:23, awaiting value(\"x\" + n, 1)";
            case 2 -> "Input.java:27, awaiting releasing(\"end\", 1, \"a\", \"b\")";
            default -> super.place(state);
        };
    }
}

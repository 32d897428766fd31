package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
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
final class Input_run extends IntMachine {
    static {
        Abi.check(1, "Input_run");
    }

    private List<Supplier<Object>> made;

    private int n;

    private int old;

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
                made = new ArrayList<>();
                n = 0;
            case 1, 2:
                loop: while (at != 0 || n < 3) {
                    switch (at) {
                        default:
                            Object captured = Trace.tracked("captured" + n, new Object());
                            made.add(() -> captured);
                            old = n;
                            // Input.java:21: await(value("a" + n, 1))
                            awaited = await(Trace.value("a" + n, 1), run, depth);
                            if (awaited == SUSPENDED) return suspend(1);
                        case 1:
                            if (at != 0) { at = 0; awaited = run.take(); }
                            Integer value = (Integer) awaited;
                            n = old + value;
                            if (n == 2) continue loop;
                            made.clear();
                            // Input.java:24: await(releasing("b" + n, 1, "captured" + (n - 1)))
                            if (await(Trace.releasing("b" + n, 1, "captured" + (n - 1)), run, depth) == SUSPENDED) {
                                return suspend(2);
                            }
                        case 2:
                            if (at != 0) { at = 0; run.take(); }
                    }
                }
                left = n;
                // Input.java:26: await(releasing("c", 1, "captured0", "captured1", "captur...
                awaited = await(Trace.releasing("c", 1, "captured0", "captured1", "captured2"), run, depth);
                if (awaited == SUSPENDED) {
                    made = null;
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
        made = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:21, awaiting value(\"a\" + n, 1)";
            case 2 -> "Input.java:24, awaiting releasing(\"b\" + n, 1, \"captured\" + (n - 1))";
            case 3 -> "Input.java:26, awaiting await(releasing(\"c\", 1, \"captured0\", \"captured1\", \"captur...";
            default -> super.place(state);
        };
    }
}

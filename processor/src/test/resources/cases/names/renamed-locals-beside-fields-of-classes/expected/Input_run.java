package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.util.function.IntSupplier;
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

    private int sum;

    private int x;

    private int old;

    private IntSupplier supplier;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                sum = 0;
                // Input.java:14: await(value("a", 1))
                awaited = await(Trace.value("a", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                x = (Integer) awaited;
                old = sum;
                // Input.java:15: await(value("b", 10))
                awaited = await(Trace.value("b", 10), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                sum = old + (value + x);
                // Input.java:18: await(value("c", 100))
                awaited = await(Trace.value("c", 100), run, depth);
                if (awaited == SUSPENDED) return suspend(3);
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                x = (Integer) awaited;
                final int x3 = x;
                supplier = new IntSupplier() {
                    final int x2 = 5;

                    @Override
                    public int getAsInt() {
                        return x3 + x2;
                    }
                };
                old = sum;
                // Input.java:27: await(value("d", 1000))
                awaited = await(Trace.value("d", 1000), run, depth);
                if (awaited == SUSPENDED) return suspend(4);
            case 4:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value2 = (Integer) awaited;
                sum = old + (value2 + supplier.getAsInt() + x);
                return ready(sum);
        }
    }

    @Override
    protected void clear() {
        supplier = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:14, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:15, awaiting value(\"b\", 10)";
            case 3 -> "Input.java:18, awaiting value(\"c\", 100)";
            case 4 -> "Input.java:27, awaiting value(\"d\", 1000)";
            default -> super.place(state);
        };
    }
}

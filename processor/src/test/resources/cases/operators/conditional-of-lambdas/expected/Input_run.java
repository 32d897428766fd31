package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.util.function.IntUnaryOperator;
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

    private int base;

    private IntUnaryOperator op;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                base = 10;
                // Input.java:15: await(value("a", true))
                awaited = await(Trace.value("a", true), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Boolean value = (Boolean) awaited;
                final int base2 = base;
                op = value ? x -> x + base2 : x -> x - base2;
                // Input.java:16: await(value("b", false))
                awaited = await(Trace.value("b", false), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Boolean value2 = (Boolean) awaited;
                Supplier<String> text = value2 ? () -> "yes" : String::new;
                Trace.log(text.get());
                // Input.java:18: await(value("c", 1))
                awaited = await(Trace.value("c", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(3);
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value3 = (Integer) awaited;
                return ready(op.applyAsInt(value3));
        }
    }

    @Override
    protected void clear() {
        op = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:15, awaiting value(\"a\", true)";
            case 2 -> "Input.java:16, awaiting value(\"b\", false)";
            case 3 -> "Input.java:18, awaiting value(\"c\", 1)";
            default -> super.place(state);
        };
    }
}

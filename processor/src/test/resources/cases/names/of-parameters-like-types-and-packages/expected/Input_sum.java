package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#sum(int, int, int, int, int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_sum extends IntMachine {
    static {
        Abi.check(1, "Input_sum");
    }

    private int InputAsync;

    private int Future;

    private int dev2;

    private int self;

    private int override;

    private int left;

    Input_sum(Input self2, int InputAsync, int Future, int dev2, int self, int override) {
        Objects.requireNonNull(self2);
        this.InputAsync = InputAsync;
        this.Future = Future;
        this.dev2 = dev2;
        this.self = self;
        this.override = override;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            left = InputAsync + Future + dev2 + self + override;
            // Input.java:11: await(value("a", 1))
            awaited = await(Trace.value("a", 1), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        Integer value = (Integer) awaited;
        return ready(left + value);
    }

    @Override
    protected String method() {
        return "Input.sum";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:11, awaiting value(\"a\", 1)";
            default -> super.place(state);
        };
    }
}

package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.io.IOException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Concrete#next()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Concrete_next extends IntMachine {
    static {
        Abi.check(1, "Input_Concrete_next");
    }

    private Input.Concrete self;

    Input_Concrete_next(Input.Concrete self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            if (self.count == 2) throw new IOException("end");
            // Input.java:37: await(value("concrete", ++count))
            awaited = await(Trace.value("concrete", ++self.count), run, depth);
            if (awaited == SUSPENDED) {
                self = null;
                return suspend(1);
            }
        } else { at = 0; awaited = run.take(); }
        Integer value = (Integer) awaited;
        return ready(value);
    }

    @Override
    protected void clear() {
        self = null;
    }

    @Override
    protected String method() {
        return "Concrete.next";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:37, awaiting value(\"concrete\", ++count)";
            default -> super.place(state);
        };
    }
}

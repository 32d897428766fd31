package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Run;
import dev.pollen.support.VoidMachine;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#nothing()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_nothing extends VoidMachine {
    static {
        Abi.check(1, "Input_nothing");
    }

    private Input self;

    Input_nothing(Input self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at < 2) {
            try {
                if (at == 0) {
                    // Input.java:52: await(value("none", (Object) null))
                    awaited = await(Trace.value("none", (Object) null), run, depth);
                    if (awaited == SUSPENDED) return suspend(1);
                } else { at = 0; awaited = run.take(); }
                Object value = awaited;
                synchronized (value) {
                    Trace.log("never");
                }
            } catch (NullPointerException e) {
                Trace.log("no lock");
            }
            // Input.java:58: await(value("last", locks[0]))
            awaited = await(Trace.value("last", self.locks[0]), run, depth);
            if (awaited == SUSPENDED) return suspend(2);
        } else { at = 0; awaited = run.take(); }
        Object value2 = awaited;
        synchronized (value2) {
            throw new IllegalStateException("held " + Thread.holdsLock(self.locks[0]));
        }
    }

    @Override
    protected void clear() {
        self = null;
    }

    @Override
    protected String method() {
        return "Input.nothing";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:52, awaiting value(\"none\", (Object) null)";
            case 2 -> "Input.java:58, awaiting value(\"last\", locks[0])";
            default -> super.place(state);
        };
    }
}

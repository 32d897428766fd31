package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#guarded(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_guarded extends IntMachine {
    static {
        Abi.check(1, "Input_guarded");
    }

    private Input self;

    private int count;

    private Object[] array;

    Input_guarded(Input self, int count) {
        this.self = Objects.requireNonNull(self);
        this.count = count;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            array = self.locks;
            // Input.java:23: await(value("index", 1))
            awaited = await(Trace.value("index", 1), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        Integer value = (Integer) awaited;
        synchronized (array[value]) {
            int twice = count * 2;
            Trace.log(Thread.holdsLock(self.locks[1]) + " " + Thread.holdsLock(self.locks[0]));
            if (twice > 1) return ready(twice);
            count++;
        }
        return ready(count);
    }

    @Override
    protected void clear() {
        self = null;
        array = null;
    }

    @Override
    protected String method() {
        return "Input.guarded";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:23, awaiting value(\"index\", 1)";
            default -> super.place(state);
        };
    }
}

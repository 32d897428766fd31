package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#loop()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_loop extends IntMachine {
    static {
        Abi.check(1, "Input_loop");
    }

    private Input self;

    private int sum;

    private int i;

    Input_loop(Input self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            sum = 0;
            i = 0;
        }
        loop: for (; at != 0 || i < 4; i++) {
            if (at == 0) {
                // Input.java:36: await(value("lock" + i, locks[eval("at", i % 2)]))
                awaited = await(Trace.value("lock" + i, self.locks[Trace.eval("at", i % 2)]), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            } else { at = 0; awaited = run.take(); }
            Object value = awaited;
            final Input self2 = self;
            synchronized (value) {
                Runnable add = () -> Trace.log("held " + Thread.holdsLock(self2.locks[0]) + Thread.holdsLock(self2.locks[1]));
                add.run();
                if (i == 1) continue loop;
                if (i == 3) break loop;
                sum += i;
            }
            sum += 10;
        }
        Trace.log(Thread.holdsLock(self.locks[0]) || Thread.holdsLock(self.locks[1]));
        return ready(sum);
    }

    @Override
    protected void clear() {
        self = null;
    }

    @Override
    protected String method() {
        return "Input.loop";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:36, awaiting value(\"lock\" + i, locks[eval(\"at\", i % 2)])";
            default -> super.place(state);
        };
    }
}

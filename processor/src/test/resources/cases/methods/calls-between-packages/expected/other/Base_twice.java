package cases.other;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.other.Base#twice(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Base_twice extends IntMachine {
    static {
        Abi.check(1, "Base_twice");
    }

    private int x;

    Base_twice(Base self, int x) {
        Objects.requireNonNull(self);
        this.x = x;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            // Base.java:17: await(value("twice", x))
            awaited = await(Trace.value("twice", x), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        Integer value = (Integer) awaited;
        return ready(2 * value);
    }

    @Override
    protected String method() {
        return "Base.twice";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Base.java:17, awaiting value(\"twice\", x)";
            default -> super.place(state);
        };
    }
}

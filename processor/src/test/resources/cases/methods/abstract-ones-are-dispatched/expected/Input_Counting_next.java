package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Members;
import dev.pollen.support.Run;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Counting#next()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Counting_next extends IntMachine {
    private static final VarHandle count$;

    static {
        Abi.check(1, "Input_Counting_next");
        count$ = Members.field(MethodHandles.lookup(), Input.Counting.class, Input.Counting.class, "count", int[].class);
    }

    private Input.Counting self;

    Input_Counting_next(Input.Counting self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            // Input.java:26: await(value("counting", ++count[0]))
            awaited = await(Trace.value("counting", ++count$get(self)[0]), run, depth);
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
        return "Counting.next";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:26, awaiting value(\"counting\", ++count[0])";
            default -> super.place(state);
        };
    }

    private static int[] count$get(Input.Counting self) {
        return (int[]) count$.get(self);
    }
}

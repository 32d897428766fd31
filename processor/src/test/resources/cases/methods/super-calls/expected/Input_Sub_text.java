package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Members;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Sub#text()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Sub_text extends ObjectMachine<String> {
    private static final MethodHandle toString$;

    private static final MethodHandle hashCode$;

    static {
        Abi.check(1, "Input_Sub_text");
        toString$ = Members.superMethod(MethodHandles.lookup(), Input.Sub.class, Input.Base.class, "toString", Input.Base.class, String.class);
        hashCode$ = Members.superMethod(MethodHandles.lookup(), Input.Sub.class, Input.Base.class, "hashCode", Object.class, int.class);
    }

    private Input.Sub self;

    private String left;

    Input_Sub_text(Input.Sub self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            left = toString$super(self);
            // Input.java:41: await(value("text", 1))
            awaited = await(Trace.value("text", 1), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        Integer value = (Integer) awaited;
        return ready(left + value + hashCode$super(self) / Integer.MAX_VALUE);
    }

    @Override
    protected void clear() {
        self = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Sub.text";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:41, awaiting value(\"text\", 1)";
            default -> super.place(state);
        };
    }

    private static String toString$super(Input.Base self) {
        try {
            return (String) toString$.invokeExact(self);
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static int hashCode$super(Object self) {
        try {
            return (int) hashCode$.invokeExact(self);
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }
}

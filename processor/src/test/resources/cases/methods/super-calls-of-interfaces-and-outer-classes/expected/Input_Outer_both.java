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
 * One call of {@link cases.Input.Outer#both()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Outer_both extends ObjectMachine<String> {
    private static final MethodHandle name$;

    static {
        Abi.check(1, "Input_Outer_both");
        name$ = Members.superMethod(MethodHandles.lookup(), Input.Outer.class, Input.Named.class, "name", Input.Named.class, String.class, int.class);
    }

    private Input.Outer self;

    private String left;

    Input_Outer_both(Input.Outer self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        String both = null;
        switch (at) {
            default:
                // Input.java:41: await(value("b", 2))
                awaited = await(Trace.value("b", 2), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                left = name$super(self, value);
                // Input.java:41: new Inner().both()
                ObjectMachine<String> call = Input_Outer_InnerAsync.both$machine(self.new Inner());
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    self = null;
                    return suspend(2, call, run, depth);
                }
                both = call.result;
            case 2:
                if (at != 0) { at = 0; both = ((ObjectMachine<String>) run.take()).result; }
                return ready(left + both);
        }
    }

    @Override
    protected void clear() {
        self = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Outer.both";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:41, awaiting value(\"b\", 2)";
            case 2 -> "Input.java:41, awaiting new Inner().both()";
            default -> super.place(state);
        };
    }

    private static String name$super(Input.Named self, int x) {
        try {
            return (String) name$.invokeExact(self, x);
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }
}

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
 * One call of {@link cases.Input#sum(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_sum extends IntMachine {
    private static final VarHandle lock$;

    static {
        Abi.check(1, "Input_sum");
        lock$ = Members.field(MethodHandles.lookup(), Input.class, Input.class, "lock", Object.class);
    }

    private Input self;

    private int kind;

    private int left;

    Input_sum(Input self, int kind) {
        this.self = Objects.requireNonNull(self);
        this.kind = kind;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            int chosen = 0;
            choice: {
                int arm = switch (kind) {
                    case 0 -> 1;
                    case 1 -> 2;
                    default -> 3;
                };
                if (arm == 1) {
                    synchronized (lock$get(self)) {
                        Trace.log("locked");
                        { chosen = Trace.eval("zero", 10); break choice; }
                    }
                } else if (arm == 2) {
                    int n = 1;
                    synchronized (lock$get(self)) {
                        n += Trace.eval("one", 20);
                    }
                    { chosen = n; break choice; }
                } else {
                    chosen = 3;
                }
            }
            int kept = chosen;
            synchronized (lock$get(self)) {
                int more = switch (kind) {
                    case 2 -> {
                        synchronized (self) {
                            yield Trace.eval("both", 30);
                        }
                    }
                    default -> 0;
                };
                kept += more;
            }
            left = kept;
            // Input.java:46: await(value("a", kind))
            awaited = await(Trace.value("a", kind), run, depth);
            if (awaited == SUSPENDED) {
                self = null;
                return suspend(1);
            }
        } else { at = 0; awaited = run.take(); }
        Integer value = (Integer) awaited;
        return ready(left + value);
    }

    @Override
    protected void clear() {
        self = null;
    }

    @Override
    protected String method() {
        return "Input.sum";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:46, awaiting value(\"a\", kind)";
            default -> super.place(state);
        };
    }

    private static Object lock$get(Input self) {
        return (Object) lock$.get(self);
    }
}

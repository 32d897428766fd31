package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Members;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#thrown()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_thrown extends ObjectMachine<String> {
    private static final MethodHandle fail$;

    private static final VarHandle factor$;

    static {
        Abi.check(1, "Input_thrown");
        fail$ = Members.staticMethod(MethodHandles.lookup(), Input.class, Input.class, "fail", int.class, int.class);
        factor$ = Members.field(MethodHandles.lookup(), Input.class, Input.class, "factor", int.class);
    }

    private Input self;

    private Locals.Anonymous failing;

    Input_thrown(Input self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        try {
            if (at == 0) {
                failing = new Locals(self).new Anonymous();
                // Input.java:96: await(value("never", "never"))
                awaited = await(Trace.value("never", "never"), run, depth);
                if (awaited == SUSPENDED) {
                    self = null;
                    return suspend(1);
                }
            } else { at = 0; awaited = run.take(); }
            String value = (String) awaited;
            return ready(value + failing.n);
        } catch (IOException e) {
            return ready(e.getMessage());
        }
    }

    @Override
    protected void clear() {
        self = null;
        failing = null;
    }

    @Override
    protected String method() {
        return "Input.thrown";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:96, awaiting value(\"never\", \"never\")";
            default -> super.place(state);
        };
    }

    private static int fail$call(int n) throws IOException {
        try {
            return (int) fail$.invokeExact(n);
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static int factor$get(Input self) {
        return (int) factor$.get(self);
    }

    private static final class Locals {
        private final Input self;

        Locals(Input self) {
            this.self = self;
        }

        class Anonymous {
            final int n = fail$call(factor$get(self));

            Anonymous() throws Throwable {
                super();
            }
        }
    }
}

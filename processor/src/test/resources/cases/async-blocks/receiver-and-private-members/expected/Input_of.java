package cases;

import cases.support.Trace;
import dev.pollen.Future;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Members;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#of(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_of extends ObjectMachine<String> {
    private static final VarHandle count$;

    static {
        Abi.check(1, "Input_of");
        count$ = Members.field(MethodHandles.lookup(), Input.class, Input.class, "count", int.class);
    }

    private Input self;

    private int base;

    Input_of(Input self, int base) {
        this.self = Objects.requireNonNull(self);
        this.base = base;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            Future<String> f = future(new Async(self, base));
            count$set(self, 10);
            // Input.java:25: await(f)
            awaited = await(f, run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        String value = (String) awaited;
        return ready(value + count$get(self));
    }

    @Override
    protected void clear() {
        self = null;
    }

    @Override
    protected String method() {
        return "Input.of";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:25, awaiting f";
            default -> super.place(state);
        };
    }

    private static int count$set(Input self, int value) {
        count$.set(self, value);
        return value;
    }

    private static int count$get(Input self) {
        return (int) count$.get(self);
    }

    /**
     * The async block at Input.java:19.
     */
    private static final class Async extends ObjectMachine<String> {
        private static final VarHandle count$;

        private static final MethodHandle secret$;

        private static final MethodHandle next$;

        static {
            Abi.check(1, "Async");
            count$ = Members.field(MethodHandles.lookup(), Input.class, Input.class, "count", int.class);
            secret$ = Members.staticMethod(MethodHandles.lookup(), Input.class, Input.class, "secret", String.class, int.class);
            next$ = Members.method(MethodHandles.lookup(), Input.class, Input.class, "next", Input.class, int.class);
        }

        private Input self;

        private int base;

        private int old;

        Async(Input self, int base) {
            this.self = Objects.requireNonNull(self);
            this.base = base;
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            int at = state;
            Object awaited = null;
            if (at == 0) {
                old = count$get(self);
                // Input.java:20: await(value("a", base))
                awaited = await(Trace.value("a", base), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            } else { at = 0; awaited = run.take(); }
            Integer value = (Integer) awaited;
            count$set(self, old + value);
            count$set(self, (int) (count$get(self) + 1));
            return ready(secret$call(next$call(self)) + count$get(self));
        }

        @Override
        protected void clear() {
            self = null;
        }

        @Override
        protected String method() {
            return "Input.of async block";
        }

        @Override
        protected String place(int state) {
            return switch (state) {
                case 1 -> "Input.java:20, awaiting value(\"a\", base)";
                default -> super.place(state);
            };
        }

        private static int count$get(Input self) {
            return (int) count$.get(self);
        }

        private static int count$set(Input self, int value) {
            count$.set(self, value);
            return value;
        }

        private static String secret$call(int n) {
            try {
                return (String) secret$.invokeExact(n);
            } catch (Throwable failure) {
                throw Members.sneaky(failure);
            }
        }

        private static int next$call(Input self) {
            try {
                return (int) next$.invokeExact(self);
            } catch (Throwable failure) {
                throw Members.sneaky(failure);
            }
        }
    }
}

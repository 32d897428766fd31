package cases;

import cases.support.Trace;
import dev.pollen.Future;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#inABlock(java.lang.Object)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_inABlock<T> extends ObjectMachine<T> {
    static {
        Abi.check(1, "Input_inABlock");
    }

    private T given;

    Input_inABlock(T given) {
        this.given = given;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            Future<T> future = future(new Async<T>(given));
            // Input.java:71: await(async(() -> { class Holder implements Supplier<T> {...
            awaited = await(future, run, depth);
            if (awaited == SUSPENDED) {
                given = null;
                return suspend(1);
            }
        } else { at = 0; awaited = run.take(); }
        T value = (T) awaited;
        return ready(value);
    }

    @Override
    protected void clear() {
        given = null;
    }

    @Override
    protected String method() {
        return "Input.inABlock";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:71, awaiting await(async(() -> { class Holder implements Supplier<T> {...";
            default -> super.place(state);
        };
    }

    /**
     * The async block at Input.java:71.
     */
    private static final class Async<T> extends ObjectMachine<T> {
        static {
            Abi.check(1, "Async");
        }

        private T given;

        private Locals.Holder holder;

        Async(T given) {
            this.given = given;
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            int at = state;
            Object awaited = null;
            if (at == 0) {
                Locals locals = new Locals(given);
                holder = locals.new Holder();
                // Input.java:81: await(value("c", given))
                awaited = await(Trace.value("c", given), run, depth);
                if (awaited == SUSPENDED) {
                    given = null;
                    return suspend(1);
                }
            } else { at = 0; awaited = run.take(); }
            T value = (T) awaited;
            holder.held = value;
            return ready(holder.get());
        }

        @Override
        protected void clear() {
            given = null;
            holder = null;
        }

        @Override
        protected String method() {
            return "Input.inABlock async block";
        }

        @Override
        protected String place(int state) {
            return switch (state) {
                case 1 -> "Input.java:81, awaiting value(\"c\", given)";
                default -> super.place(state);
            };
        }

        private final class Locals {
            private final T given;

            Locals(T given) {
                this.given = given;
            }

            class Holder implements Supplier<T> {
                T held = given;

                @Override
                public T get() {
                    return held;
                }
            }
        }
    }
}

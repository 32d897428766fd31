package cases;

import cases.support.Trace;
import dev.pollen.Future;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input.Box#map(java.util.function.Function)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Box_map<T, U> extends ObjectMachine<List<U>> {
    static {
        Abi.check(1, "Input_Box_map");
    }

    private Input.Box<T> self;

    private Function<? super T, ? extends U> f;

    Input_Box_map(Input.Box<T> self, Function<? super T, ? extends U> f) {
        this.self = Objects.requireNonNull(self);
        this.f = f;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            Future<List<U>> made = future(new Async<T, U>(self, f));
            // Input.java:25: await(made)
            awaited = await(made, run, depth);
            if (awaited == SUSPENDED) {
                self = null;
                f = null;
                return suspend(1);
            }
        } else { at = 0; awaited = run.take(); }
        List<U> value = (List<U>) awaited;
        return ready(value);
    }

    @Override
    protected void clear() {
        self = null;
        f = null;
    }

    @Override
    protected String method() {
        return "Box.map";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:25, awaiting made";
            default -> super.place(state);
        };
    }

    /**
     * The async block at Input.java:20.
     */
    private static final class Async<T, U> extends ObjectMachine<List<U>> {
        static {
            Abi.check(1, "Async");
        }

        private Input.Box<T> self;

        private Function<? super T, ? extends U> f;

        Async(Input.Box<T> self, Function<? super T, ? extends U> f) {
            this.self = Objects.requireNonNull(self);
            this.f = f;
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            int at = state;
            if (at == 0) {
                // Input.java:21: await(value("a", 1))
                if (await(Trace.value("a", 1), run, depth) == SUSPENDED) return suspend(1);
            } else { at = 0; run.take(); }
            U first = f.apply(self.value);
            return ready(List.of(first));
        }

        @Override
        protected void clear() {
            self = null;
            f = null;
        }

        @Override
        protected String method() {
            return "Box.map async block";
        }

        @Override
        protected String place(int state) {
            return switch (state) {
                case 1 -> "Input.java:21, awaiting value(\"a\", 1)";
                default -> super.place(state);
            };
        }
    }
}

package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Machine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Source} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_SourceAsync {
    private Input_SourceAsync() {
    }

    /**
     * {@link Input.Source#next()} as a future.
     */
    static Future<Integer> next(Input.Source self) {
        return next$machine(self);
    }

    /**
     * For generated code.
     */
    static IntMachine next$machine(Input.Source self) {
        Factory override = Dispatches.next.of(self);
        if (override == null) return IntMachine.calling(self, "next", () -> self.next());
        return (IntMachine) override.make(self, new Object[] {});
    }

    /**
     * {@link Input.Source#sum(int)} as a future.
     */
    static Future<Integer> sum(Input.Source self, int n) {
        return sum$machine(self, n);
    }

    /**
     * For generated code.
     */
    static IntMachine sum$machine(Input.Source self, int n) {
        Factory override = Dispatches.sum.of(self);
        if (override == null) return IntMachine.calling(self, "sum", () -> self.sum(n));
        return (IntMachine) override.make(self, new Object[] {n});
    }

    /**
     * For generated code.
     */
    static IntMachine sum$exactly(Input.Source self, int n) {
        return new Input_Source_sum(self, n);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch next = new Dispatch(Input.Source.class, "next");

        static final Dispatch sum = new Dispatch(Input.Source.class, "sum", int.class);

        static {
            Dispatch.register(Input.Source.class, Dispatches::sum, "sum", int.class);
        }

        private Dispatches() {
        }

        private static Machine<?> sum(Object self, Object[] arguments) {
            return new Input_Source_sum((Input.Source) self, (int) arguments[0]);
        }
    }
}

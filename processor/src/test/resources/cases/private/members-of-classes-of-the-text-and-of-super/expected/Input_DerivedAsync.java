package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Machine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Derived} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_DerivedAsync {
    private Input_DerivedAsync() {
    }

    /**
     * {@link Input.Derived#sum()} as a future.
     */
    static Future<Integer> sum(Input.Derived self) {
        return sum$machine(self);
    }

    /**
     * For generated code.
     */
    static IntMachine sum$machine(Input.Derived self) {
        if (self.getClass() == Input.Derived.class) return new Input_Derived_sum(self);
        Factory override = Dispatches.sum.of(self);
        if (override == null) return IntMachine.calling(self, "sum", () -> self.sum());
        return (IntMachine) override.make(self, new Object[] {});
    }

    /**
     * For generated code.
     */
    static IntMachine sum$exactly(Input.Derived self) {
        return new Input_Derived_sum(self);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch sum = new Dispatch(Input.Derived.class, "sum");

        static {
            Dispatch.register(Input.Derived.class, Dispatches::sum, "sum");
        }

        private Dispatches() {
        }

        private static Machine<?> sum(Object self, Object[] arguments) {
            return new Input_Derived_sum((Input.Derived) self);
        }
    }
}

package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Machine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Numbers.Of} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Numbers_OfAsync {
    private Input_Numbers_OfAsync() {
    }

    /**
     * {@link Input.Numbers.Of#two()} as a future.
     */
    static Future<Integer> two(Input.Numbers.Of self) {
        return two$machine(self);
    }

    /**
     * For generated code.
     */
    static IntMachine two$machine(Input.Numbers.Of self) {
        if (self.getClass() == Input.Numbers.Of.class) return new Input_Numbers_Of_two(self);
        Factory override = Dispatches.two.of(self);
        if (override == null) return IntMachine.calling(self, "two", () -> self.two());
        return (IntMachine) override.make(self, new Object[] {});
    }

    /**
     * For generated code.
     */
    static IntMachine two$exactly(Input.Numbers.Of self) {
        return new Input_Numbers_Of_two(self);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch two = new Dispatch(Input.Numbers.Of.class, "two");

        static {
            Dispatch.register(Input.Numbers.Of.class, Dispatches::two, "two");
        }

        private Dispatches() {
        }

        private static Machine<?> two(Object self, Object[] arguments) {
            return new Input_Numbers_Of_two((Input.Numbers.Of) self);
        }
    }
}

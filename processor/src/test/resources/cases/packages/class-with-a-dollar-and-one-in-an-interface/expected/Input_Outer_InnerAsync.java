package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Machine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Outer.Inner} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Outer_InnerAsync {
    private Input_Outer_InnerAsync() {
    }

    /**
     * {@link Input.Outer.Inner#two()} as a future.
     */
    static Future<Integer> two(Input.Outer.Inner self) {
        return two$machine(self);
    }

    /**
     * For generated code.
     */
    static IntMachine two$machine(Input.Outer.Inner self) {
        if (self.getClass() == Input.Outer.Inner.class) return new Input_Outer_Inner_two(self);
        Factory override = Dispatches.two.of(self);
        if (override == null) return IntMachine.calling(self, "two", () -> self.two());
        return (IntMachine) override.make(self, new Object[] {});
    }

    /**
     * For generated code.
     */
    static IntMachine two$exactly(Input.Outer.Inner self) {
        return new Input_Outer_Inner_two(self);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch two = new Dispatch(Input.Outer.Inner.class, "two");

        static {
            Dispatch.register(Input.Outer.Inner.class, Dispatches::two, "two");
        }

        private Dispatches() {
        }

        private static Machine<?> two(Object self, Object[] arguments) {
            return new Input_Outer_Inner_two((Input.Outer.Inner) self);
        }
    }
}

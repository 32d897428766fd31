package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.Machine;
import dev.pollen.support.ObjectMachine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Middle.Inner} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Middle_InnerAsync {
    private Input_Middle_InnerAsync() {
    }

    /**
     * {@link Input.Middle.Inner#sum()} as a future.
     */
    static Future<String> sum(Input.Middle.Inner self) {
        return sum$machine(self);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> sum$machine(Input.Middle.Inner self) {
        if (self.getClass() == Input.Middle.Inner.class) return new Input_Middle_Inner_sum(self);
        Factory override = Dispatches.sum.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "sum", () -> self.sum());
        return (ObjectMachine<String>) override.make(self, new Object[] {});
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> sum$exactly(Input.Middle.Inner self) {
        return new Input_Middle_Inner_sum(self);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch sum = new Dispatch(Input.Middle.Inner.class, "sum");

        static {
            Dispatch.register(Input.Middle.Inner.class, Dispatches::sum, "sum");
        }

        private Dispatches() {
        }

        private static Machine<?> sum(Object self, Object[] arguments) {
            return new Input_Middle_Inner_sum((Input.Middle.Inner) self);
        }
    }
}

package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Machine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Sub} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_SubAsync {
    private Input_SubAsync() {
    }

    /**
     * {@link Input.Sub#sum()} as a future.
     */
    static Future<Integer> sum(Input.Sub self) {
        return sum$machine(self);
    }

    /**
     * For generated code.
     */
    static IntMachine sum$machine(Input.Sub self) {
        if (self.getClass() == Input.Sub.class) return new Input_Sub_sum(self);
        Factory override = Dispatches.sum.of(self);
        if (override == null) return IntMachine.calling(self, "sum", () -> self.sum());
        return (IntMachine) override.make(self, new Object[] {});
    }

    /**
     * For generated code.
     */
    static IntMachine sum$exactly(Input.Sub self) {
        return new Input_Sub_sum(self);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch sum = new Dispatch(Input.Sub.class, "sum");

        static {
            Dispatch.register(Input.Sub.class, Dispatches::sum, "sum");
        }

        private Dispatches() {
        }

        private static Machine<?> sum(Object self, Object[] arguments) {
            return new Input_Sub_sum((Input.Sub) self);
        }
    }
}

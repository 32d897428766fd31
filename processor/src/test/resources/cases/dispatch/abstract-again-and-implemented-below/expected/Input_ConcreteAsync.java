package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Machine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Concrete} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_ConcreteAsync {
    private Input_ConcreteAsync() {
    }

    /**
     * {@link Input.Concrete#next()} as a future.
     */
    static Future<Integer> next(Input.Concrete self) {
        return next$machine(self);
    }

    /**
     * For generated code.
     */
    static IntMachine next$machine(Input.Concrete self) {
        if (self.getClass() == Input.Concrete.class) return new Input_Concrete_next(self);
        Factory override = Dispatches.next.of(self);
        if (override == null) return IntMachine.calling(self, "next", () -> self.next());
        return (IntMachine) override.make(self, new Object[] {});
    }

    /**
     * For generated code.
     */
    static IntMachine next$exactly(Input.Concrete self) {
        return new Input_Concrete_next(self);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch next = new Dispatch(Input.Concrete.class, "next");

        static {
            Dispatch.register(Input.Concrete.class, Dispatches::next, "next");
        }

        private Dispatches() {
        }

        private static Machine<?> next(Object self, Object[] arguments) {
            return new Input_Concrete_next((Input.Concrete) self);
        }
    }
}

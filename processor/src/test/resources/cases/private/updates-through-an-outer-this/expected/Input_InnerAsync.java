package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Machine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Inner} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_InnerAsync {
    private Input_InnerAsync() {
    }

    /**
     * {@link Input.Inner#update()} as a future.
     */
    static Future<Integer> update(Input.Inner self) {
        return update$machine(self);
    }

    /**
     * For generated code.
     */
    static IntMachine update$machine(Input.Inner self) {
        if (self.getClass() == Input.Inner.class) return new Input_Inner_update(self);
        Factory override = Dispatches.update.of(self);
        if (override == null) return IntMachine.calling(self, "update", () -> self.update());
        return (IntMachine) override.make(self, new Object[] {});
    }

    /**
     * For generated code.
     */
    static IntMachine update$exactly(Input.Inner self) {
        return new Input_Inner_update(self);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch update = new Dispatch(Input.Inner.class, "update");

        static {
            Dispatch.register(Input.Inner.class, Dispatches::update, "update");
        }

        private Dispatches() {
        }

        private static Machine<?> update(Object self, Object[] arguments) {
            return new Input_Inner_update((Input.Inner) self);
        }
    }
}

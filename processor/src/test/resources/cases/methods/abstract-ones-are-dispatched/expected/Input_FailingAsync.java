package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Machine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Failing} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_FailingAsync {
    private Input_FailingAsync() {
    }

    /**
     * {@link Input.Failing#base()} as a future.
     */
    static Future<Integer> base(Input.Failing self) {
        return base$machine(self);
    }

    /**
     * For generated code.
     */
    static IntMachine base$machine(Input.Failing self) {
        if (self.getClass() == Input.Failing.class) return new Input_Failing_base(self);
        Factory override = Dispatches.base.of(self);
        if (override == null) return IntMachine.calling(self, "base", () -> self.base());
        return (IntMachine) override.make(self, new Object[] {});
    }

    /**
     * For generated code.
     */
    static IntMachine base$exactly(Input.Failing self) {
        return new Input_Failing_base(self);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch base = new Dispatch(Input.Failing.class, "base");

        static {
            Dispatch.register(Input.Failing.class, Dispatches::base, "base");
        }

        private Dispatches() {
        }

        private static Machine<?> base(Object self, Object[] arguments) {
            return new Input_Failing_base((Input.Failing) self);
        }
    }
}

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
     * {@link Input.Inner#outer()} as a future.
     */
    static Future<Integer> outer(Input.Inner self) {
        return outer$machine(self);
    }

    /**
     * For generated code.
     */
    static IntMachine outer$machine(Input.Inner self) {
        if (self.getClass() == Input.Inner.class) return new Input_Inner_outer(self);
        Factory override = Dispatches.outer.of(self);
        if (override == null) return IntMachine.calling(self, "outer", () -> self.outer());
        return (IntMachine) override.make(self, new Object[] {});
    }

    /**
     * For generated code.
     */
    static IntMachine outer$exactly(Input.Inner self) {
        return new Input_Inner_outer(self);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch outer = new Dispatch(Input.Inner.class, "outer");

        static {
            Dispatch.register(Input.Inner.class, Dispatches::outer, "outer");
        }

        private Dispatches() {
        }

        private static Machine<?> outer(Object self, Object[] arguments) {
            return new Input_Inner_outer((Input.Inner) self);
        }
    }
}

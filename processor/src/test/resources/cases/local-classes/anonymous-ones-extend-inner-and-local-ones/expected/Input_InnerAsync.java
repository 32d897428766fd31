package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.Machine;
import dev.pollen.support.ObjectMachine;
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
     * {@link Input.Inner#outwards()} as a future.
     */
    static <U> Future<Object> outwards(Input<U>.Inner self) {
        return Input_InnerAsync.<U>outwards$machine(self);
    }

    /**
     * For generated code.
     */
    static <U> ObjectMachine<Object> outwards$machine(Input<U>.Inner self) {
        if (self.getClass() == Input.Inner.class) return new Input_Inner_outwards<U>(self);
        Factory override = Dispatches.outwards.of(self);
        if (override == null) return ObjectMachine.<Object>calling(self, "outwards", () -> self.outwards());
        return (ObjectMachine<Object>) override.make(self, new Object[] {});
    }

    /**
     * For generated code.
     */
    static <U> ObjectMachine<Object> outwards$exactly(Input<U>.Inner self) {
        return new Input_Inner_outwards<U>(self);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch outwards = new Dispatch(Input.Inner.class, "outwards");

        static {
            Dispatch.register(Input.Inner.class, Dispatches::outwards, "outwards");
        }

        private Dispatches() {
        }

        private static <U> Machine<?> outwards(Object self, Object[] arguments) {
            return new Input_Inner_outwards<U>((Input<U>.Inner) self);
        }
    }
}

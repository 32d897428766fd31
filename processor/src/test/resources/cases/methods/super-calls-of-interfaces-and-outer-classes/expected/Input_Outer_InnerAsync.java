package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.Machine;
import dev.pollen.support.ObjectMachine;
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
     * {@link Input.Outer.Inner#both()} as a future.
     */
    static Future<String> both(Input.Outer.Inner self) {
        return both$machine(self);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> both$machine(Input.Outer.Inner self) {
        if (self.getClass() == Input.Outer.Inner.class) return new Input_Outer_Inner_both(self);
        Factory override = Dispatches.both.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "both", () -> self.both());
        return (ObjectMachine<String>) override.make(self, new Object[] {});
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> both$exactly(Input.Outer.Inner self) {
        return new Input_Outer_Inner_both(self);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch both = new Dispatch(Input.Outer.Inner.class, "both");

        static {
            Dispatch.register(Input.Outer.Inner.class, Dispatches::both, "both");
        }

        private Dispatches() {
        }

        private static Machine<?> both(Object self, Object[] arguments) {
            return new Input_Outer_Inner_both((Input.Outer.Inner) self);
        }
    }
}

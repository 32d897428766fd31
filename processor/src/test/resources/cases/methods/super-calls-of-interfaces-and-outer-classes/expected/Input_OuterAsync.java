package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.Machine;
import dev.pollen.support.ObjectMachine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Outer} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_OuterAsync {
    private Input_OuterAsync() {
    }

    /**
     * {@link Input.Outer#both()} as a future.
     */
    static Future<String> both(Input.Outer self) {
        return both$machine(self);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> both$machine(Input.Outer self) {
        if (self.getClass() == Input.Outer.class) return new Input_Outer_both(self);
        Factory override = Dispatches.both.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "both", () -> self.both());
        return (ObjectMachine<String>) override.make(self, new Object[] {});
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> both$exactly(Input.Outer self) {
        return new Input_Outer_both(self);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch both = new Dispatch(Input.Outer.class, "both");

        static {
            Dispatch.register(Input.Outer.class, Dispatches::both, "both");
        }

        private Dispatches() {
        }

        private static Machine<?> both(Object self, Object[] arguments) {
            return new Input_Outer_both((Input.Outer) self);
        }
    }
}

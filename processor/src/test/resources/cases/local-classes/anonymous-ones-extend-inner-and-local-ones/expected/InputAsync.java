package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.Initialization;
import dev.pollen.support.Machine;
import dev.pollen.support.ObjectMachine;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class InputAsync {
    private InputAsync() {
    }

    /**
     * {@link Input#generic(Object)} as a future.
     */
    static <U, T> Future<Object> generic(Input<U> self, T given) {
        return InputAsync.<U, T>generic$machine(self, given);
    }

    /**
     * For generated code.
     */
    static <U, T> ObjectMachine<Object> generic$machine(Input<U> self, T given) {
        if (self.getClass() == Input.class) return new Input_generic<U, T>(self, given);
        Factory override = Dispatches.generic.of(self);
        if (override == null) return ObjectMachine.<Object>calling(self, "generic", () -> self.<T>generic(given));
        return (ObjectMachine<Object>) override.make(self, new Object[] {given});
    }

    /**
     * For generated code.
     */
    static <U, T> ObjectMachine<Object> generic$exactly(Input<U> self, T given) {
        return new Input_generic<U, T>(self, given);
    }

    /**
     * {@link Input#run()} as a future.
     */
    static Future<Object> run() {
        return run$machine();
    }

    /**
     * For generated code.
     */
    static ObjectMachine<Object> run$machine() {
        return new Input_run();
    }

    /**
     * For generated code: initialises {@link Input} as a call of a static method does.
     */
    static final class Host {
        private static final Initialization INITIALIZATION = new Initialization(MethodHandles.lookup(), Input.class);

        private Host() {
        }

        static void initialized() {
            INITIALIZATION.ensure();
        }
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch generic = new Dispatch(Input.class, "generic", Object.class);

        static {
            Dispatch.register(Input.class, Dispatches::generic, "generic", Object.class);
        }

        private Dispatches() {
        }

        private static <U, T> Machine<?> generic(Object self, Object[] arguments) {
            return new Input_generic<U, T>((Input<U>) self, (T) arguments[0]);
        }
    }
}

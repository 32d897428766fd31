package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Machine;
import dev.pollen.support.ObjectMachine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Base} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_BaseAsync {
    private Input_BaseAsync() {
    }

    /**
     * {@link Input.Base#name(Object)} as a future.
     */
    static <T> Future<String> name(Input.Base<T> self, T prefix) {
        return Input_BaseAsync.<T>name$machine(self, prefix);
    }

    /**
     * For generated code.
     */
    static <T> ObjectMachine<String> name$machine(Input.Base<T> self, T prefix) {
        return new Input_Base_name<T>(self, prefix);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static {
            Dispatch.register(Input.Base.class, Dispatches::name, "name", Object.class);
        }

        private Dispatches() {
        }

        private static <T> Machine<?> name(Object self, Object[] arguments) {
            return new Input_Base_name<T>((Input.Base<T>) self, (T) arguments[0]);
        }
    }
}

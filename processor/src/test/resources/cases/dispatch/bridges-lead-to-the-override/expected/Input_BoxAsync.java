package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.Machine;
import dev.pollen.support.ObjectMachine;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Box} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_BoxAsync {
    private Input_BoxAsync() {
    }

    /**
     * {@link Input.Box#put(Object, List)} as a future.
     */
    static <T> Future<String> put(Input.Box<T> self, T value, List<T[]> more) {
        return Input_BoxAsync.<T>put$machine(self, value, more);
    }

    /**
     * For generated code.
     */
    static <T> ObjectMachine<String> put$machine(Input.Box<T> self, T value, List<T[]> more) {
        if (self.getClass() == Input.Box.class) return new Input_Box_put<T>(self, value, more);
        Factory override = Dispatches.put.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "put", () -> self.put(value, more));
        return (ObjectMachine<String>) override.make(self, new Object[] {value, more});
    }

    /**
     * For generated code.
     */
    static <T> ObjectMachine<String> put$exactly(Input.Box<T> self, T value, List<T[]> more) {
        return new Input_Box_put<T>(self, value, more);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch put = new Dispatch(Input.Box.class, "put", Object.class, List.class);

        static {
            Dispatch.register(Input.Box.class, Dispatches::put, "put", Object.class, List.class);
        }

        private Dispatches() {
        }

        private static <T> Machine<?> put(Object self, Object[] arguments) {
            return new Input_Box_put<T>((Input.Box<T>) self, (T) arguments[0], (List<T[]>) arguments[1]);
        }
    }
}

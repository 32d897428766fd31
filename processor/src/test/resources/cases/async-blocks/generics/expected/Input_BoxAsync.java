package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.Machine;
import dev.pollen.support.ObjectMachine;
import java.util.List;
import java.util.function.Function;
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
     * {@link Input.Box#map(Function)} as a future.
     */
    static <T, U> Future<List<U>> map(Input.Box<T> self, Function<? super T, ? extends U> f) {
        return Input_BoxAsync.<T, U>map$machine(self, f);
    }

    /**
     * For generated code.
     */
    static <T, U> ObjectMachine<List<U>> map$machine(Input.Box<T> self,
            Function<? super T, ? extends U> f) {
        if (self.getClass() == Input.Box.class) return new Input_Box_map<T, U>(self, f);
        Factory override = Dispatches.map.of(self);
        if (override == null) return ObjectMachine.<List<U>>calling(self, "map", () -> self.<U>map(f));
        return (ObjectMachine<List<U>>) override.make(self, new Object[] {f});
    }

    /**
     * For generated code.
     */
    static <T, U> ObjectMachine<List<U>> map$exactly(Input.Box<T> self,
            Function<? super T, ? extends U> f) {
        return new Input_Box_map<T, U>(self, f);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch map = new Dispatch(Input.Box.class, "map", Function.class);

        static {
            Dispatch.register(Input.Box.class, Dispatches::map, "map", Function.class);
        }

        private Dispatches() {
        }

        private static <T, U> Machine<?> map(Object self, Object[] arguments) {
            return new Input_Box_map<T, U>((Input.Box<T>) self, (Function<? super T, ? extends U>) arguments[0]);
        }
    }
}

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
     * {@link Input.Box#max(Comparable)} as a future.
     */
    static <T extends Comparable<T>> Future<T> max(Input.Box<T> self, T other) {
        return Input_BoxAsync.<T>max$machine(self, other);
    }

    /**
     * For generated code.
     */
    static <T extends Comparable<T>> ObjectMachine<T> max$machine(Input.Box<T> self, T other) {
        if (self.getClass() == Input.Box.class) return new Input_Box_max<T>(self, other);
        Factory override = Dispatches.max.of(self);
        if (override == null) return ObjectMachine.<T>calling(self, "max", () -> self.max(other));
        return (ObjectMachine<T>) override.make(self, new Object[] {other});
    }

    /**
     * For generated code.
     */
    static <T extends Comparable<T>> ObjectMachine<T> max$exactly(Input.Box<T> self, T other) {
        return new Input_Box_max<T>(self, other);
    }

    /**
     * {@link Input.Box#pair(Object, Future)} as a future.
     */
    static <T1 extends Comparable<T1>, T> Future<List<T>> pair(Input.Box<T1> self, T first,
            Future<? extends T> second) {
        return Input_BoxAsync.<T1, T>pair$machine(self, first, second);
    }

    /**
     * For generated code.
     */
    static <T1 extends Comparable<T1>, T> ObjectMachine<List<T>> pair$machine(Input.Box<T1> self,
            T first, Future<? extends T> second) {
        if (self.getClass() == Input.Box.class) return new Input_Box_pair<T1, T>(self, first, second);
        Factory override = Dispatches.pair.of(self);
        if (override == null) return ObjectMachine.<List<T>>calling(self, "pair", () -> self.<T>pair(first, second));
        return (ObjectMachine<List<T>>) override.make(self, new Object[] {first, second});
    }

    /**
     * For generated code.
     */
    static <T1 extends Comparable<T1>, T> ObjectMachine<List<T>> pair$exactly(Input.Box<T1> self,
            T first, Future<? extends T> second) {
        return new Input_Box_pair<T1, T>(self, first, second);
    }

    /**
     * {@link Input.Box#map(Function)} as a future.
     */
    static <T extends Comparable<T>, R> Future<R> map(Input.Box<T> self,
            Function<? super T, ? extends R> f) {
        return Input_BoxAsync.<T, R>map$machine(self, f);
    }

    /**
     * For generated code.
     */
    static <T extends Comparable<T>, R> ObjectMachine<R> map$machine(Input.Box<T> self,
            Function<? super T, ? extends R> f) {
        if (self.getClass() == Input.Box.class) return new Input_Box_map<T, R>(self, f);
        Factory override = Dispatches.map.of(self);
        if (override == null) return ObjectMachine.<R>calling(self, "map", () -> self.<R>map(f));
        return (ObjectMachine<R>) override.make(self, new Object[] {f});
    }

    /**
     * For generated code.
     */
    static <T extends Comparable<T>, R> ObjectMachine<R> map$exactly(Input.Box<T> self,
            Function<? super T, ? extends R> f) {
        return new Input_Box_map<T, R>(self, f);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch max = new Dispatch(Input.Box.class, "max", Comparable.class);

        static final Dispatch pair = new Dispatch(Input.Box.class, "pair", Object.class, Future.class);

        static final Dispatch map = new Dispatch(Input.Box.class, "map", Function.class);

        static {
            Dispatch.register(Input.Box.class, Dispatches::max, "max", Comparable.class);
            Dispatch.register(Input.Box.class, Dispatches::pair, "pair", Object.class, Future.class);
            Dispatch.register(Input.Box.class, Dispatches::map, "map", Function.class);
        }

        private Dispatches() {
        }

        private static <T extends Comparable<T>> Machine<?> max(Object self, Object[] arguments) {
            return new Input_Box_max<T>((Input.Box<T>) self, (T) arguments[0]);
        }

        private static <T1 extends Comparable<T1>, T> Machine<?> pair(Object self,
                Object[] arguments) {
            return new Input_Box_pair<T1, T>((Input.Box<T1>) self, (T) arguments[0], (Future<? extends T>) arguments[1]);
        }

        private static <T extends Comparable<T>, R> Machine<?> map(Object self,
                Object[] arguments) {
            return new Input_Box_map<T, R>((Input.Box<T>) self, (Function<? super T, ? extends R>) arguments[0]);
        }
    }
}

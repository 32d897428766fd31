package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Initialization;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.VoidMachine;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
public final class InputAsync {
    private InputAsync() {
    }

    /**
     * {@link Input#run()} as a future.
     */
    static Future<Void> run() {
        return run$machine();
    }

    /**
     * For generated code.
     */
    static VoidMachine run$machine() {
        return new Input_run();
    }

    /**
     * {@link Input#entries(List, Function)} as a future.
     */
    static <K, V, T> Future<List<Map.Entry<K, V>>> entries(List<? extends T> items,
            Function<? super T, ? extends Map<? extends K, ? extends V>> function) {
        return InputAsync.<K, V, T>entries$machine(items, function);
    }

    /**
     * For generated code.
     */
    static <K, V, T> ObjectMachine<List<Map.Entry<K, V>>> entries$machine(List<? extends T> items,
            Function<? super T, ? extends Map<? extends K, ? extends V>> function) {
        return new Input_entries<K, V, T>(items, function);
    }

    /**
     * {@link Input#distinct(List, Function)} as a future.
     */
    static <K, V, T> Future<List<T>> distinct(List<T> items,
            Function<? super T, ? extends Map<? extends K, ? extends V>> key) {
        return InputAsync.<K, V, T>distinct$machine(items, key);
    }

    /**
     * For generated code.
     */
    static <K, V, T> ObjectMachine<List<T>> distinct$machine(List<T> items,
            Function<? super T, ? extends Map<? extends K, ? extends V>> key) {
        return new Input_distinct<K, V, T>(items, key);
    }

    /**
     * {@link Input#swapped(Object, Function)} as a future.
     */
    static <T, U> Future<List<U>> swapped(T seed,
            Function<? super T, Optional<Map.Entry<? extends T, ? extends U>>> function) {
        return InputAsync.<T, U>swapped$machine(seed, function);
    }

    /**
     * For generated code.
     */
    static <T, U> ObjectMachine<List<U>> swapped$machine(T seed,
            Function<? super T, Optional<Map.Entry<? extends T, ? extends U>>> function) {
        return new Input_swapped<T, U>(seed, function);
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
}

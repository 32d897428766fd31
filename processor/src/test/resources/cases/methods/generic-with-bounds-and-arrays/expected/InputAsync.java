package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Initialization;
import dev.pollen.support.ObjectMachine;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Map;
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
     * {@link Input#max(List)} as a future.
     */
    static <T extends Comparable<? super T>> Future<T> max(List<? extends T> list) {
        return InputAsync.<T>max$machine(list);
    }

    /**
     * For generated code.
     */
    static <T extends Comparable<? super T>> ObjectMachine<T> max$machine(List<? extends T> list) {
        return new Input_max<T>(list);
    }

    /**
     * {@link Input#rotate(Object...)} as a future.
     */
    @SafeVarargs
    static <T> Future<T[]> rotate(T... xs) {
        return InputAsync.<T>rotate$machine(xs);
    }

    /**
     * For generated code.
     */
    @SafeVarargs
    static <T> ObjectMachine<T[]> rotate$machine(T... xs) {
        return new Input_rotate<T>(xs);
    }

    /**
     * {@link Input#put(Comparable, List)} as a future.
     */
    static <K extends Comparable<K>, V extends List<? super K>> Future<Map<K, V>> put(K key,
            V list) {
        return InputAsync.<K, V>put$machine(key, list);
    }

    /**
     * For generated code.
     */
    static <K extends Comparable<K>, V extends List<? super K>> ObjectMachine<Map<K, V>> put$machine(
            K key, V list) {
        return new Input_put<K, V>(key, list);
    }

    /**
     * {@link Input#run()} as a future.
     */
    static Future<String> run() {
        return run$machine();
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> run$machine() {
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
}

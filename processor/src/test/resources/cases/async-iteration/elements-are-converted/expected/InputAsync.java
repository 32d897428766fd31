package cases;

import dev.pollen.AsyncIterable;
import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Initialization;
import dev.pollen.support.ObjectMachine;
import java.lang.invoke.MethodHandles;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
public final class InputAsync {
    private InputAsync() {
    }

    /**
     * {@link Input#numbers(Input.Listed)} as a future.
     */
    static <N extends Number, L extends Input.Listed<? extends N>> Future<String> numbers(L list) {
        return InputAsync.<N, L>numbers$machine(list);
    }

    /**
     * For generated code.
     */
    static <N extends Number, L extends Input.Listed<? extends N>> ObjectMachine<String> numbers$machine(
            L list) {
        return new Input_numbers<N, L>(list);
    }

    /**
     * {@link Input#intersection(Runnable)} as a future.
     */
    static <T extends Runnable & AsyncIterable<String>> Future<String> intersection(T both) {
        return InputAsync.<T>intersection$machine(both);
    }

    /**
     * For generated code.
     */
    static <T extends Runnable & AsyncIterable<String>> ObjectMachine<String> intersection$machine(
            T both) {
        return new Input_intersection<T>(both);
    }

    /**
     * {@link Input#run()} as a future.
     */
    static Future<List<Object>> run() {
        return run$machine();
    }

    /**
     * For generated code.
     */
    static ObjectMachine<List<Object>> run$machine() {
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

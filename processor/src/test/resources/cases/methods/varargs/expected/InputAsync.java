package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Initialization;
import dev.pollen.support.IntMachine;
import dev.pollen.support.ObjectMachine;
import java.lang.invoke.MethodHandles;
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
     * {@link Input#sum(String, int...)} as a future.
     */
    static Future<Integer> sum(String name, int... xs) {
        return sum$machine(name, xs);
    }

    /**
     * For generated code.
     */
    static IntMachine sum$machine(String name, int... xs) {
        return new Input_sum(name, xs);
    }

    /**
     * {@link Input#count(Object...)} as a future.
     */
    @SafeVarargs
    static <T> Future<Integer> count(T... xs) {
        return InputAsync.<T>count$machine(xs);
    }

    /**
     * For generated code.
     */
    @SafeVarargs
    static <T> IntMachine count$machine(T... xs) {
        return new Input_count<T>(xs);
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

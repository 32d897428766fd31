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
     * {@link Input#of(Input.Shape)} as a future.
     */
    static Future<String> of(Input.Shape shape) {
        return of$machine(shape);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> of$machine(Input.Shape shape) {
        return new Input_of(shape);
    }

    /**
     * {@link Input#last(Input.Shape)} as a future.
     */
    static Future<Integer> last(Input.Shape shape) {
        return last$machine(shape);
    }

    /**
     * For generated code.
     */
    static IntMachine last$machine(Input.Shape shape) {
        return new Input_last(shape);
    }

    /**
     * {@link Input#generic(Input.Shape)} as a future.
     */
    static <T extends Input.Shape> Future<String> generic(T shape) {
        return InputAsync.<T>generic$machine(shape);
    }

    /**
     * For generated code.
     */
    static <T extends Input.Shape> ObjectMachine<String> generic$machine(T shape) {
        return new Input_generic<T>(shape);
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

package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.BooleanMachine;
import dev.pollen.support.Initialization;
import dev.pollen.support.IntMachine;
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
     * {@link Input#down(int)} as a future.
     */
    static Future<Integer> down(int n) {
        return down$machine(n);
    }

    /**
     * For generated code.
     */
    static IntMachine down$machine(int n) {
        return new Input_down(n);
    }

    /**
     * {@link Input#even(int)} as a future.
     */
    static Future<Boolean> even(int n) {
        return even$machine(n);
    }

    /**
     * For generated code.
     */
    static BooleanMachine even$machine(int n) {
        return new Input_even(n);
    }

    /**
     * {@link Input#odd(int)} as a future.
     */
    static Future<Boolean> odd(int n) {
        return odd$machine(n);
    }

    /**
     * For generated code.
     */
    static BooleanMachine odd$machine(int n) {
        return new Input_odd(n);
    }

    /**
     * {@link Input#run()} as a future.
     */
    static Future<Integer> run() {
        return run$machine();
    }

    /**
     * For generated code.
     */
    static IntMachine run$machine() {
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

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
final class InputAsync {
    private InputAsync() {
    }

    /**
     * {@link Input#later(int)} as a future.
     */
    static Future<Integer> later(int n) {
        return later$machine(n);
    }

    /**
     * For generated code.
     */
    static IntMachine later$machine(int n) {
        return new Input_later(n);
    }

    /**
     * {@link Input#all(boolean)} as a future.
     */
    static Future<String> all(boolean b) {
        return all$machine(b);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> all$machine(boolean b) {
        return new Input_all(b);
    }

    /**
     * {@link Input#run()} as a future.
     */
    static Future<Object> run() {
        return run$machine();
    }

    /**
     * For generated code.
     */
    static ObjectMachine<Object> run$machine() {
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

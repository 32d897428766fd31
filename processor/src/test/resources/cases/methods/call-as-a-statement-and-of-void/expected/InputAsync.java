package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Initialization;
import dev.pollen.support.IntMachine;
import dev.pollen.support.VoidMachine;
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
     * {@link Input#step(String)} as a future.
     */
    static Future<Void> step(String name) {
        return step$machine(name);
    }

    /**
     * For generated code.
     */
    static VoidMachine step$machine(String name) {
        return new Input_step(name);
    }

    /**
     * {@link Input#count()} as a future.
     */
    static Future<Integer> count() {
        return count$machine();
    }

    /**
     * For generated code.
     */
    static IntMachine count$machine() {
        return new Input_count();
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

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
     * {@link Input#update(boolean)} as a future.
     */
    static Future<Integer> update(boolean fails) {
        return update$machine(fails);
    }

    /**
     * For generated code.
     */
    static IntMachine update$machine(boolean fails) {
        return new Input_update(fails);
    }

    /**
     * {@link Input#chosen(int)} as a future.
     */
    static Future<Integer> chosen(int kind) {
        return chosen$machine(kind);
    }

    /**
     * For generated code.
     */
    static IntMachine chosen$machine(int kind) {
        return new Input_chosen(kind);
    }

    /**
     * {@link Input#endless()} as a future.
     */
    static Future<Integer> endless() {
        return endless$machine();
    }

    /**
     * For generated code.
     */
    static IntMachine endless$machine() {
        return new Input_endless();
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

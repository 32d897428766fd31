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
     * {@link Input#turns()} as a future.
     */
    static Future<String> turns() {
        return turns$machine();
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> turns$machine() {
        return new Input_turns();
    }

    /**
     * {@link Input#labelled(int)} as a future.
     */
    static Future<Integer> labelled(int n) {
        return labelled$machine(n);
    }

    /**
     * For generated code.
     */
    static IntMachine labelled$machine(int n) {
        return new Input_labelled(n);
    }

    /**
     * {@link Input#chosen(int)} as a future.
     */
    static Future<Integer> chosen(int n) {
        return chosen$machine(n);
    }

    /**
     * For generated code.
     */
    static IntMachine chosen$machine(int n) {
        return new Input_chosen(n);
    }

    /**
     * {@link Input#returned(int)} as a future.
     */
    static Future<Integer> returned(int n) {
        return returned$machine(n);
    }

    /**
     * For generated code.
     */
    static IntMachine returned$machine(int n) {
        return new Input_returned(n);
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

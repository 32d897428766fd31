package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Initialization;
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
     * {@link Input#before(String)} as a future.
     */
    static Future<String> before(String s) {
        return before$machine(s);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> before$machine(String s) {
        return new Input_before(s);
    }

    /**
     * {@link Input#after(Object)} as a future.
     */
    static Future<String> after(Object o) {
        return after$machine(o);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> after$machine(Object o) {
        return new Input_after(o);
    }

    /**
     * {@link Input#withDefault(Integer)} as a future.
     */
    static Future<String> withDefault(Integer i) {
        return withDefault$machine(i);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> withDefault$machine(Integer i) {
        return new Input_withDefault(i);
    }

    /**
     * {@link Input#none(Object)} as a future.
     */
    static Future<String> none(Object o) {
        return none$machine(o);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> none$machine(Object o) {
        return new Input_none(o);
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

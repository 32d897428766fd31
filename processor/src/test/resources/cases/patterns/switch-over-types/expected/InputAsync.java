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
     * {@link Input#turn(Object)} as a future.
     */
    static Future<String> turn(Object o) {
        return turn$machine(o);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> turn$machine(Object o) {
        return new Input_turn(o);
    }

    /**
     * {@link Input#area(Input.Shape)} as a future.
     */
    static Future<Integer> area(Input.Shape shape) {
        return area$machine(shape);
    }

    /**
     * For generated code.
     */
    static IntMachine area$machine(Input.Shape shape) {
        return new Input_area(shape);
    }

    /**
     * {@link Input#side(Input.Shape)} as a future.
     */
    static Future<Integer> side(Input.Shape shape) {
        return side$machine(shape);
    }

    /**
     * For generated code.
     */
    static IntMachine side$machine(Input.Shape shape) {
        return new Input_side(shape);
    }

    /**
     * {@link Input#old(Object)} as a future.
     */
    static Future<String> old(Object o) {
        return old$machine(o);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> old$machine(Object o) {
        return new Input_old(o);
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

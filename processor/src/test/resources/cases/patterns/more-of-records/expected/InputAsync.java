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
     * {@link Input#sum(Input.Tree)} as a future.
     */
    static Future<Integer> sum(Input.Tree<Integer> tree) {
        return sum$machine(tree);
    }

    /**
     * For generated code.
     */
    static IntMachine sum$machine(Input.Tree<Integer> tree) {
        return new Input_sum(tree);
    }

    /**
     * {@link Input#afterLoops(Object)} as a future.
     */
    static Future<String> afterLoops(Object o) {
        return afterLoops$machine(o);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> afterLoops$machine(Object o) {
        return new Input_afterLoops(o);
    }

    /**
     * {@link Input#nulls(Object)} as a future.
     */
    static Future<String> nulls(Object o) {
        return nulls$machine(o);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> nulls$machine(Object o) {
        return new Input_nulls(o);
    }

    /**
     * {@link Input#inBlock(Object)} as a future.
     */
    static Future<String> inBlock(Object o) {
        return inBlock$machine(o);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> inBlock$machine(Object o) {
        return new Input_inBlock(o);
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

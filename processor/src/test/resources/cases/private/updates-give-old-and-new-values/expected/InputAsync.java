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
     * {@link Input#values(Input.Node)} as a future.
     */
    static Future<String> values(Input self, Input.Node<String> node) {
        return values$machine(self, node);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> values$machine(Input self, Input.Node<String> node) {
        return new Input_values(self, node);
    }

    /**
     * {@link Input#once(Input.Node)} as a future.
     */
    static Future<String> once(Input self, Input.Node<String> node) {
        return once$machine(self, node);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> once$machine(Input self, Input.Node<String> node) {
        return new Input_once(self, node);
    }

    /**
     * {@link Input#inLambdas(Input.Node)} as a future.
     */
    static Future<String> inLambdas(Input self, Input.Node<String> node) {
        return inLambdas$machine(self, node);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> inLambdas$machine(Input self, Input.Node<String> node) {
        return new Input_inLambdas(self, node);
    }

    /**
     * {@link Input#failing(Input.Node)} as a future.
     */
    static Future<String> failing(Input self, Input.Node<String> node) {
        return failing$machine(self, node);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> failing$machine(Input self, Input.Node<String> node) {
        return new Input_failing(self, node);
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

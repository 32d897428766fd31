package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Initialization;
import dev.pollen.support.ObjectMachine;
import java.lang.invoke.MethodHandles;
import java.util.List;
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
     * {@link Input#counting(List)} as a future.
     */
    static Future<String> counting(Input self, List<Integer> numbers) {
        return counting$machine(self, numbers);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> counting$machine(Input self, List<Integer> numbers) {
        return new Input_counting(self, numbers);
    }

    /**
     * {@link Input#capturing(int)} as a future.
     */
    static Future<String> capturing(Input self, int base) {
        return capturing$machine(self, base);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> capturing$machine(Input self, int base) {
        return new Input_capturing(self, base);
    }

    /**
     * {@link Input#inBlocks()} as a future.
     */
    static Future<String> inBlocks(Input self) {
        return inBlocks$machine(self);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> inBlocks$machine(Input self) {
        return new Input_inBlocks(self);
    }

    /**
     * {@link Input#thrown()} as a future.
     */
    static Future<String> thrown(Input self) {
        return thrown$machine(self);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> thrown$machine(Input self) {
        return new Input_thrown(self);
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

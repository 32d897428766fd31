package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.BooleanMachine;
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
     * {@link Input#isEven(int)} as a future.
     */
    static Future<Boolean> isEven(Input self, int n) {
        return isEven$machine(self, n);
    }

    /**
     * For generated code.
     */
    static BooleanMachine isEven$machine(Input self, int n) {
        return new Input_isEven(self, n);
    }

    /**
     * {@link Input#beside(Object)} as a future.
     */
    static Future<String> beside(Input self, Object o) {
        return beside$machine(self, o);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> beside$machine(Input self, Object o) {
        return new Input_beside(self, o);
    }

    /**
     * {@link Input#inBlock(Object)} as a future.
     */
    static Future<String> inBlock(Input self, Object o) {
        return inBlock$machine(self, o);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> inBlock$machine(Input self, Object o) {
        return new Input_inBlock(self, o);
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

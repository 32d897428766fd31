package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Initialization;
import dev.pollen.support.IntMachine;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.oNE} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_oNEAsync {
    private Input_oNEAsync() {
    }

    /**
     * {@link Input.oNE#one()} as a future.
     */
    static Future<Integer> one() {
        return one$machine();
    }

    /**
     * For generated code.
     */
    static IntMachine one$machine() {
        return new Input_oNE_one();
    }

    /**
     * For generated code: initialises {@link Input.oNE} as a call of a static method does.
     */
    static final class Host {
        private static final Initialization INITIALIZATION = new Initialization(MethodHandles.lookup(), Input.oNE.class);

        private Host() {
        }

        static void initialized() {
            INITIALIZATION.ensure();
        }
    }
}

package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Initialization;
import dev.pollen.support.VoidMachine;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Inside} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_InsideAsync {
    private Input_InsideAsync() {
    }

    /**
     * {@link Input.Inside#check(int)} as a future.
     */
    static Future<Void> check(int x) {
        return check$machine(x);
    }

    /**
     * For generated code.
     */
    static VoidMachine check$machine(int x) {
        return new Input_Inside_check(x);
    }

    /**
     * For generated code: initialises {@link Input.Inside} as a call of a static method does.
     */
    static final class Host {
        private static final Initialization INITIALIZATION = new Initialization(MethodHandles.lookup(), Input.Inside.class);

        private Host() {
        }

        static void initialized() {
            INITIALIZATION.ensure();
        }
    }
}

package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Initialization;
import dev.pollen.support.IntMachine;
import dev.pollen.support.ObjectMachine;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Point} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_PointAsync {
    private Input_PointAsync() {
    }

    /**
     * {@link Input.Point#sum()} as a future.
     */
    static Future<Integer> sum(Input.Point self) {
        return sum$machine(self);
    }

    /**
     * For generated code.
     */
    static IntMachine sum$machine(Input.Point self) {
        return new Input_Point_sum(self);
    }

    /**
     * {@link Input.Point#of(int)} as a future.
     */
    static Future<Input.Point> of(int x) {
        return of$machine(x);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<Input.Point> of$machine(int x) {
        return new Input_Point_of(x);
    }

    /**
     * For generated code: initialises {@link Input.Point} as a call of a static method does.
     */
    static final class Host {
        private static final Initialization INITIALIZATION = new Initialization(MethodHandles.lookup(), Input.Point.class);

        private Host() {
        }

        static void initialized() {
            INITIALIZATION.ensure();
        }
    }
}

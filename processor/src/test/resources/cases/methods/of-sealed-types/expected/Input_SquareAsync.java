package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.DoubleMachine;
import dev.pollen.support.Machine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Square} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_SquareAsync {
    private Input_SquareAsync() {
    }

    /**
     * {@link Input.Square#area()} as a future.
     */
    static Future<Double> area(Input.Square self) {
        return area$machine(self);
    }

    /**
     * For generated code.
     */
    static DoubleMachine area$machine(Input.Square self) {
        return new Input_Square_area(self);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static {
            Dispatch.register(Input.Square.class, Dispatches::area, "area");
        }

        private Dispatches() {
        }

        private static Machine<?> area(Object self, Object[] arguments) {
            return new Input_Square_area((Input.Square) self);
        }
    }
}

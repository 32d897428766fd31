package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Machine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Counting} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_CountingAsync {
    private Input_CountingAsync() {
    }

    /**
     * {@link Input.Counting#next()} as a future.
     */
    static Future<Integer> next(Input.Counting self) {
        return next$machine(self);
    }

    /**
     * For generated code.
     */
    static IntMachine next$machine(Input.Counting self) {
        return new Input_Counting_next(self);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static {
            Dispatch.register(Input.Counting.class, Dispatches::next, "next");
        }

        private Dispatches() {
        }

        private static Machine<?> next(Object self, Object[] arguments) {
            return new Input_Counting_next((Input.Counting) self);
        }
    }
}

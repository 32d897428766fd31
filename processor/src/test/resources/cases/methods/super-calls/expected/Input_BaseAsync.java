package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Machine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Base} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_BaseAsync {
    private Input_BaseAsync() {
    }

    /**
     * {@link Input.Base#async(int)} as a future.
     */
    static Future<Integer> async(Input.Base self, int y) {
        return async$machine(self, y);
    }

    /**
     * For generated code.
     */
    static IntMachine async$machine(Input.Base self, int y) {
        if (self.getClass() == Input.Base.class) return new Input_Base_async2(self, y);
        Factory override = Dispatches.async.of(self);
        if (override == null) return IntMachine.calling(self, "async", () -> self.async(y));
        return (IntMachine) override.make(self, new Object[] {y});
    }

    /**
     * For generated code.
     */
    static IntMachine async$exactly(Input.Base self, int y) {
        return new Input_Base_async2(self, y);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch async = new Dispatch(Input.Base.class, "async", int.class);

        static {
            Dispatch.register(Input.Base.class, Dispatches::async, "async", int.class);
        }

        private Dispatches() {
        }

        private static Machine<?> async(Object self, Object[] arguments) {
            return new Input_Base_async2((Input.Base) self, (int) arguments[0]);
        }
    }
}

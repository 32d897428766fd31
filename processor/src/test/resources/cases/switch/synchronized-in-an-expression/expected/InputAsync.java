package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.Initialization;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Machine;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class InputAsync {
    private InputAsync() {
    }

    /**
     * {@link Input#run()} as a future.
     */
    static Future<Integer> run() {
        return run$machine();
    }

    /**
     * For generated code.
     */
    static IntMachine run$machine() {
        return new Input_run();
    }

    /**
     * {@link Input#sum(int)} as a future.
     */
    static Future<Integer> sum(Input self, int kind) {
        return sum$machine(self, kind);
    }

    /**
     * For generated code.
     */
    static IntMachine sum$machine(Input self, int kind) {
        if (self.getClass() == Input.class) return new Input_sum(self, kind);
        Factory override = Dispatches.sum.of(self);
        if (override == null) return IntMachine.calling(self, "sum", () -> self.sum(kind));
        return (IntMachine) override.make(self, new Object[] {kind});
    }

    /**
     * For generated code.
     */
    static IntMachine sum$exactly(Input self, int kind) {
        return new Input_sum(self, kind);
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

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch sum = new Dispatch(Input.class, "sum", int.class);

        static {
            Dispatch.register(Input.class, Dispatches::sum, "sum", int.class);
        }

        private Dispatches() {
        }

        private static Machine<?> sum(Object self, Object[] arguments) {
            return new Input_sum((Input) self, (int) arguments[0]);
        }
    }
}

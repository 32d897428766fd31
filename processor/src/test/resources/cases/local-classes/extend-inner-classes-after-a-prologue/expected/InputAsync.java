package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.Initialization;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Machine;
import dev.pollen.support.ObjectMachine;
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
     * {@link Input#made()} as a future.
     */
    static Future<Integer> made(Input self) {
        return made$machine(self);
    }

    /**
     * For generated code.
     */
    static IntMachine made$machine(Input self) {
        if (self.getClass() == Input.class) return new Input_made(self);
        Factory override = Dispatches.made.of(self);
        if (override == null) return IntMachine.calling(self, "made", () -> self.made());
        return (IntMachine) override.make(self, new Object[] {});
    }

    /**
     * For generated code.
     */
    static IntMachine made$exactly(Input self) {
        return new Input_made(self);
    }

    /**
     * {@link Input#run()} as a future.
     */
    static Future<Object> run() {
        return run$machine();
    }

    /**
     * For generated code.
     */
    static ObjectMachine<Object> run$machine() {
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

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch made = new Dispatch(Input.class, "made");

        static {
            Dispatch.register(Input.class, Dispatches::made, "made");
        }

        private Dispatches() {
        }

        private static Machine<?> made(Object self, Object[] arguments) {
            return new Input_made((Input) self);
        }
    }
}

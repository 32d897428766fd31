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
public final class InputAsync {
    private InputAsync() {
    }

    /**
     * {@link Input#of(int)} as a future.
     */
    static Future<Integer> of(Input self, int a) {
        return of$machine(self, a);
    }

    /**
     * For generated code.
     */
    static IntMachine of$machine(Input self, int a) {
        if (self.getClass() == Input.class) return new Input_of(self, a);
        Factory override = Dispatches.of.of(self);
        if (override == null) return IntMachine.calling(self, "of", () -> self.of(a));
        return (IntMachine) override.make(self, new Object[] {a});
    }

    /**
     * For generated code.
     */
    static IntMachine of$exactly(Input self, int a) {
        return new Input_of(self, a);
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
        static final Dispatch of = new Dispatch(Input.class, "of", int.class);

        static {
            Dispatch.register(Input.class, Dispatches::of, "of", int.class);
        }

        private Dispatches() {
        }

        private static Machine<?> of(Object self, Object[] arguments) {
            return new Input_of((Input) self, (int) arguments[0]);
        }
    }
}

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
     * {@link Input#twice(int)} as a future.
     */
    static Future<Integer> twice(Input self, int x) {
        return twice$machine(self, x);
    }

    /**
     * For generated code.
     */
    static IntMachine twice$machine(Input self, int x) {
        if (self.getClass() == Input.class) return new Input_twice(self, x);
        Factory override = Dispatches.twice.of(self);
        if (override == null) return IntMachine.calling(self, "twice", () -> self.twice(x));
        return (IntMachine) override.make(self, new Object[] {x});
    }

    /**
     * For generated code.
     */
    static IntMachine twice$exactly(Input self, int x) {
        return new Input_twice(self, x);
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
        static final Dispatch twice = new Dispatch(Input.class, "twice", int.class);

        static {
            Dispatch.register(Input.class, Dispatches::twice, "twice", int.class);
        }

        private Dispatches() {
        }

        private static Machine<?> twice(Object self, Object[] arguments) {
            return new Input_twice((Input) self, (int) arguments[0]);
        }
    }
}

package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.Initialization;
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
public final class InputAsync {
    private InputAsync() {
    }

    /**
     * {@link Input#of(int)} as a future.
     */
    static Future<String> of(Input self, int base) {
        return of$machine(self, base);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> of$machine(Input self, int base) {
        if (self.getClass() == Input.class) return new Input_of(self, base);
        Factory override = Dispatches.of.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "of", () -> self.of(base));
        return (ObjectMachine<String>) override.make(self, new Object[] {base});
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> of$exactly(Input self, int base) {
        return new Input_of(self, base);
    }

    /**
     * {@link Input#run()} as a future.
     */
    static Future<String> run() {
        return run$machine();
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> run$machine() {
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

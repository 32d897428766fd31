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
public final class InputAsync {
    private InputAsync() {
    }

    /**
     * {@link Input#add(int)} as a future.
     */
    static Future<Integer> add(Input self, int x) {
        return add$machine(self, x);
    }

    /**
     * For generated code.
     */
    static IntMachine add$machine(Input self, int x) {
        if (self.getClass() == Input.class) return new Input_add(self, x);
        Factory override = Dispatches.add.of(self);
        if (override == null) return IntMachine.calling(self, "add", () -> self.add(x));
        return (IntMachine) override.make(self, new Object[] {x});
    }

    /**
     * For generated code.
     */
    static IntMachine add$exactly(Input self, int x) {
        return new Input_add(self, x);
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
        static final Dispatch add = new Dispatch(Input.class, "add", int.class);

        static {
            Dispatch.register(Input.class, Dispatches::add, "add", int.class);
        }

        private Dispatches() {
        }

        private static Machine<?> add(Object self, Object[] arguments) {
            return new Input_add((Input) self, (int) arguments[0]);
        }
    }
}

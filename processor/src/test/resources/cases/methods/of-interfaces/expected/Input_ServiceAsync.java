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
 * The {@code @Async} methods of {@link Input.Service} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_ServiceAsync {
    private Input_ServiceAsync() {
    }

    /**
     * {@link Input.Service#fixed(int)} as a future.
     */
    static Future<Integer> fixed(int x) {
        return fixed$machine(x);
    }

    /**
     * For generated code.
     */
    static IntMachine fixed$machine(int x) {
        return new Input_Service_fixed(x);
    }

    /**
     * {@link Input.Service#hidden(int)} as a future.
     */
    static Future<Integer> hidden(Input.Service self, int x) {
        return hidden$machine(self, x);
    }

    /**
     * For generated code.
     */
    static IntMachine hidden$machine(Input.Service self, int x) {
        return new Input_Service_hidden(self, x);
    }

    /**
     * {@link Input.Service#both(int)} as a future.
     */
    static Future<Integer> both(Input.Service self, int x) {
        return both$machine(self, x);
    }

    /**
     * For generated code.
     */
    static IntMachine both$machine(Input.Service self, int x) {
        Factory override = Dispatches.both.of(self);
        if (override == null) return IntMachine.calling(self, "both", () -> self.both(x));
        return (IntMachine) override.make(self, new Object[] {x});
    }

    /**
     * For generated code.
     */
    static IntMachine both$exactly(Input.Service self, int x) {
        return new Input_Service_both(self, x);
    }

    /**
     * For generated code: initialises {@link Input.Service} as a call of a static method does.
     */
    static final class Host {
        private static final Initialization INITIALIZATION = new Initialization(MethodHandles.lookup(), Input.Service.class);

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
        static final Dispatch both = new Dispatch(Input.Service.class, "both", int.class);

        static {
            Dispatch.register(Input.Service.class, Dispatches::both, "both", int.class);
        }

        private Dispatches() {
        }

        private static Machine<?> both(Object self, Object[] arguments) {
            return new Input_Service_both((Input.Service) self, (int) arguments[0]);
        }
    }
}

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
 * The {@code @Async} methods of {@link Helper} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class HelperAsync {
    private HelperAsync() {
    }

    /**
     * {@link Helper#twice(int)} as a future.
     */
    static Future<Integer> twice(int x) {
        return twice$machine(x);
    }

    /**
     * For generated code.
     */
    static IntMachine twice$machine(int x) {
        return new Helper_twice(x);
    }

    /**
     * {@link Helper#get()} as a future.
     */
    static Future<Integer> get(Helper self) {
        return get$machine(self);
    }

    /**
     * For generated code.
     */
    static IntMachine get$machine(Helper self) {
        if (self.getClass() == Helper.class) return new Helper_get(self);
        Factory override = Dispatches.get.of(self);
        if (override == null) return IntMachine.calling(self, "get", () -> self.get());
        return (IntMachine) override.make(self, new Object[] {});
    }

    /**
     * For generated code.
     */
    static IntMachine get$exactly(Helper self) {
        return new Helper_get(self);
    }

    /**
     * For generated code: initialises {@link Helper} as a call of a static method does.
     */
    static final class Host {
        private static final Initialization INITIALIZATION = new Initialization(MethodHandles.lookup(), Helper.class);

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
        static final Dispatch get = new Dispatch(Helper.class, "get");

        static {
            Dispatch.register(Helper.class, Dispatches::get, "get");
        }

        private Dispatches() {
        }

        private static Machine<?> get(Object self, Object[] arguments) {
            return new Helper_get((Helper) self);
        }
    }
}

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
 * The {@code @Async} methods of {@link Input.Planet} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_PlanetAsync {
    private Input_PlanetAsync() {
    }

    /**
     * {@link Input.Planet#fall(int)} as a future.
     */
    static Future<Integer> fall(Input.Planet self, int height) {
        return fall$machine(self, height);
    }

    /**
     * For generated code.
     */
    static IntMachine fall$machine(Input.Planet self, int height) {
        if (self.getClass() == Input.Planet.class) return new Input_Planet_fall(self, height);
        Factory override = Dispatches.fall.of(self);
        if (override == null) return IntMachine.calling(self, "fall", () -> self.fall(height));
        return (IntMachine) override.make(self, new Object[] {height});
    }

    /**
     * For generated code.
     */
    static IntMachine fall$exactly(Input.Planet self, int height) {
        return new Input_Planet_fall(self, height);
    }

    /**
     * {@link Input.Planet#find(String)} as a future.
     */
    static Future<Input.Planet> find(String name) {
        return find$machine(name);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<Input.Planet> find$machine(String name) {
        return new Input_Planet_find(name);
    }

    /**
     * For generated code: initialises {@link Input.Planet} as a call of a static method does.
     */
    static final class Host {
        private static final Initialization INITIALIZATION = new Initialization(MethodHandles.lookup(), Input.Planet.class);

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
        static final Dispatch fall = new Dispatch(Input.Planet.class, "fall", int.class);

        static {
            Dispatch.register(Input.Planet.class, Dispatches::fall, "fall", int.class);
        }

        private Dispatches() {
        }

        private static Machine<?> fall(Object self, Object[] arguments) {
            return new Input_Planet_fall((Input.Planet) self, (int) arguments[0]);
        }
    }
}

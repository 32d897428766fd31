package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Machine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Async2} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Async2Async {
    private Input_Async2Async() {
    }

    /**
     * {@link Input.Async2#get(int)} as a future.
     */
    static Future<Integer> get(Input.Async2 self, int x) {
        return get$machine(self, x);
    }

    /**
     * For generated code.
     */
    static IntMachine get$machine(Input.Async2 self, int x) {
        if (self.getClass() == Input.Async2.class) return new Input_Async2_get(self, x);
        Factory override = Dispatches.get.of(self);
        if (override == null) return IntMachine.calling(self, "get", () -> self.get(x));
        return (IntMachine) override.make(self, new Object[] {x});
    }

    /**
     * For generated code.
     */
    static IntMachine get$exactly(Input.Async2 self, int x) {
        return new Input_Async2_get(self, x);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch get = new Dispatch(Input.Async2.class, "get", int.class);

        static {
            Dispatch.register(Input.Async2.class, Dispatches::get, "get", int.class);
        }

        private Dispatches() {
        }

        private static Machine<?> get(Object self, Object[] arguments) {
            return new Input_Async2_get((Input.Async2) self, (int) arguments[0]);
        }
    }
}

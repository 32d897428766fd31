package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.Machine;
import dev.pollen.support.ObjectMachine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Here} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_HereAsync {
    private Input_HereAsync() {
    }

    /**
     * {@link Input.Here#near(int)} as a future.
     */
    static Future<String> near(Input.Here self, int x) {
        return near$machine(self, x);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> near$machine(Input.Here self, int x) {
        if (self.getClass() == Input.Here.class) return new Input_Here_near(self, x);
        Factory override = Dispatches.near.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "near", () -> self.near(x));
        return (ObjectMachine<String>) override.make(self, new Object[] {x});
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> near$exactly(Input.Here self, int x) {
        return new Input_Here_near(self, x);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch near = new Dispatch(Input.Here.class, "near", int.class);

        static {
            Dispatch.register(Input.Here.class, Dispatches::near, "near", int.class);
        }

        private Dispatches() {
        }

        private static Machine<?> near(Object self, Object[] arguments) {
            return new Input_Here_near((Input.Here) self, (int) arguments[0]);
        }
    }
}

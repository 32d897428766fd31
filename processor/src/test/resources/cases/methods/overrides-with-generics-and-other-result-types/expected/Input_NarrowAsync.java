package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.Machine;
import dev.pollen.support.ObjectMachine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Narrow} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_NarrowAsync {
    private Input_NarrowAsync() {
    }

    /**
     * {@link Input.Narrow#get()} as a future.
     */
    static Future<Integer> get(Input.Narrow self) {
        return get$machine(self);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<Integer> get$machine(Input.Narrow self) {
        if (self.getClass() == Input.Narrow.class) return new Input_Narrow_get(self);
        Factory override = Dispatches.get.of(self);
        if (override == null) return ObjectMachine.<Integer>calling(self, "get", () -> self.get());
        return (ObjectMachine<Integer>) override.make(self, new Object[] {});
    }

    /**
     * For generated code.
     */
    static ObjectMachine<Integer> get$exactly(Input.Narrow self) {
        return new Input_Narrow_get(self);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch get = new Dispatch(Input.Narrow.class, "get");

        static {
            Dispatch.register(Input.Narrow.class, Dispatches::get, "get");
        }

        private Dispatches() {
        }

        private static Machine<?> get(Object self, Object[] arguments) {
            return new Input_Narrow_get((Input.Narrow) self);
        }
    }
}

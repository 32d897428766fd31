package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.Machine;
import dev.pollen.support.ObjectMachine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Base} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_BaseAsync {
    private Input_BaseAsync() {
    }

    /**
     * {@link Input.Base#get()} as a future.
     */
    static Future<Number> get(Input.Base self) {
        return get$machine(self);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<Number> get$machine(Input.Base self) {
        if (self.getClass() == Input.Base.class) return new Input_Base_get(self);
        Factory override = Dispatches.get.of(self);
        if (override == null) return ObjectMachine.<Number>calling(self, "get", () -> self.get());
        return (ObjectMachine<Number>) override.make(self, new Object[] {});
    }

    /**
     * For generated code.
     */
    static ObjectMachine<Number> get$exactly(Input.Base self) {
        return new Input_Base_get(self);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch get = new Dispatch(Input.Base.class, "get");

        static {
            Dispatch.register(Input.Base.class, Dispatches::get, "get");
        }

        private Dispatches() {
        }

        private static Machine<?> get(Object self, Object[] arguments) {
            return new Input_Base_get((Input.Base) self);
        }
    }
}

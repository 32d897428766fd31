package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.Machine;
import dev.pollen.support.ObjectMachine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Class} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_ClassAsync {
    private Input_ClassAsync() {
    }

    /**
     * {@link Input.Class#name()} as a future.
     */
    static Future<String> name(Input.Class self) {
        return name$machine(self);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> name$machine(Input.Class self) {
        if (self.getClass() == Input.Class.class) return new Input_Class_name(self);
        Factory override = Dispatches.name.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "name", () -> self.name());
        return (ObjectMachine<String>) override.make(self, new Object[] {});
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> name$exactly(Input.Class self) {
        return new Input_Class_name(self);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch name = new Dispatch(Input.Class.class, "name");

        static {
            Dispatch.register(Input.Class.class, Dispatches::name, "name");
        }

        private Dispatches() {
        }

        private static Machine<?> name(Object self, Object[] arguments) {
            return new Input_Class_name((Input.Class) self);
        }
    }
}

package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.Machine;
import dev.pollen.support.ObjectMachine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Right} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_RightAsync {
    private Input_RightAsync() {
    }

    /**
     * {@link Input.Right#name()} as a future.
     */
    static Future<String> name(Input.Right self) {
        return name$machine(self);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> name$machine(Input.Right self) {
        Factory override = Dispatches.name.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "name", () -> self.name());
        return (ObjectMachine<String>) override.make(self, new Object[] {});
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> name$exactly(Input.Right self) {
        return new Input_Right_name(self);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch name = new Dispatch(Input.Right.class, "name");

        static {
            Dispatch.register(Input.Right.class, Dispatches::name, "name");
        }

        private Dispatches() {
        }

        private static Machine<?> name(Object self, Object[] arguments) {
            return new Input_Right_name((Input.Right) self);
        }
    }
}

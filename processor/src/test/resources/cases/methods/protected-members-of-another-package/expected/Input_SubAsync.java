package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.Machine;
import dev.pollen.support.ObjectMachine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Sub} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_SubAsync {
    private Input_SubAsync() {
    }

    /**
     * {@link Input.Sub#all()} as a future.
     */
    static Future<String> all(Input.Sub self) {
        return all$machine(self);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> all$machine(Input.Sub self) {
        if (self.getClass() == Input.Sub.class) return new Input_Sub_all(self);
        Factory override = Dispatches.all.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "all", () -> self.all());
        return (ObjectMachine<String>) override.make(self, new Object[] {});
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> all$exactly(Input.Sub self) {
        return new Input_Sub_all(self);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch all = new Dispatch(Input.Sub.class, "all");

        static {
            Dispatch.register(Input.Sub.class, Dispatches::all, "all");
        }

        private Dispatches() {
        }

        private static Machine<?> all(Object self, Object[] arguments) {
            return new Input_Sub_all((Input.Sub) self);
        }
    }
}

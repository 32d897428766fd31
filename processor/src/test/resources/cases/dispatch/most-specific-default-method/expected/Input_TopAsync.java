package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.Machine;
import dev.pollen.support.ObjectMachine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Top} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_TopAsync {
    private Input_TopAsync() {
    }

    /**
     * {@link Input.Top#name()} as a future.
     */
    static Future<String> name(Input.Top self) {
        return name$machine(self);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> name$machine(Input.Top self) {
        Factory override = Dispatches.name.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "name", () -> self.name());
        return (ObjectMachine<String>) override.make(self, new Object[] {});
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> name$exactly(Input.Top self) {
        return new Input_Top_name(self);
    }

    /**
     * {@link Input.Top#twice()} as a future.
     */
    static Future<String> twice(Input.Top self) {
        return twice$machine(self);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> twice$machine(Input.Top self) {
        Factory override = Dispatches.twice.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "twice", () -> self.twice());
        return (ObjectMachine<String>) override.make(self, new Object[] {});
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> twice$exactly(Input.Top self) {
        return new Input_Top_twice(self);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch name = new Dispatch(Input.Top.class, "name");

        static final Dispatch twice = new Dispatch(Input.Top.class, "twice");

        static {
            Dispatch.register(Input.Top.class, Dispatches::name, "name");
            Dispatch.register(Input.Top.class, Dispatches::twice, "twice");
        }

        private Dispatches() {
        }

        private static Machine<?> name(Object self, Object[] arguments) {
            return new Input_Top_name((Input.Top) self);
        }

        private static Machine<?> twice(Object self, Object[] arguments) {
            return new Input_Top_twice((Input.Top) self);
        }
    }
}

package cases.far;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.Machine;
import dev.pollen.support.ObjectMachine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Hidden} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class HiddenAsync {
    private HiddenAsync() {
    }

    /**
     * {@link Hidden#greet(String)} as a future.
     */
    static Future<String> greet(Hidden self, String name) {
        return greet$machine(self, name);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> greet$machine(Hidden self, String name) {
        if (self.getClass() == Hidden.class) return new Hidden_greet(self, name);
        Factory override = Dispatches.greet.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "greet", () -> self.greet(name));
        return (ObjectMachine<String>) override.make(self, new Object[] {name});
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> greet$exactly(Hidden self, String name) {
        return new Hidden_greet(self, name);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch greet = new Dispatch(Hidden.class, "greet", String.class);

        static {
            Dispatch.register(Hidden.class, Dispatches::greet, "greet", String.class);
        }

        private Dispatches() {
        }

        private static Machine<?> greet(Object self, Object[] arguments) {
            return new Hidden_greet((Hidden) self, (String) arguments[0]);
        }
    }
}

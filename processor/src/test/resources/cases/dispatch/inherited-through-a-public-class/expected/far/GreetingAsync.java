package cases.far;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.Machine;
import dev.pollen.support.ObjectMachine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Greeting} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
public final class GreetingAsync {
    private GreetingAsync() {
    }

    /**
     * {@link Greeting#greet(String)} as a future.
     */
    public static Future<String> greet(Greeting self, String name) {
        return greet$machine(self, name);
    }

    /**
     * For generated code.
     */
    public static ObjectMachine<String> greet$machine(Greeting self, String name) {
        Factory override = Dispatches.greet.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "greet", () -> self.greet(name));
        return (ObjectMachine<String>) override.make(self, new Object[] {name});
    }

    /**
     * For generated code.
     */
    public static ObjectMachine<String> greet$exactly(Greeting self, String name) {
        return new Greeting_greet(self, name);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch greet = new Dispatch(Greeting.class, "greet", String.class);

        static {
            Dispatch.register(Greeting.class, Dispatches::greet, "greet", String.class);
        }

        private Dispatches() {
        }

        private static Machine<?> greet(Object self, Object[] arguments) {
            return new Greeting_greet((Greeting) self, (String) arguments[0]);
        }
    }
}

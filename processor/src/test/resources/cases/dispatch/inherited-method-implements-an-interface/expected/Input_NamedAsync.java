package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.ObjectMachine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Named} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_NamedAsync {
    private Input_NamedAsync() {
    }

    /**
     * {@link Input.Named#name(String)} as a future.
     */
    static Future<String> name(Input.Named self, String prefix) {
        return name$machine(self, prefix);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> name$machine(Input.Named self, String prefix) {
        Factory override = Dispatches.name.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "name", () -> self.name(prefix));
        return (ObjectMachine<String>) override.make(self, new Object[] {prefix});
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch name = new Dispatch(Input.Named.class, "name", String.class);

        private Dispatches() {
        }
    }
}

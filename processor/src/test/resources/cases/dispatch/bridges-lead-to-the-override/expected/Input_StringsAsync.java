package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.Machine;
import dev.pollen.support.ObjectMachine;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Strings} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_StringsAsync {
    private Input_StringsAsync() {
    }

    /**
     * {@link Input.Strings#put(String, List)} as a future.
     */
    static Future<String> put(Input.Strings self, String value, List<String[]> more) {
        return put$machine(self, value, more);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> put$machine(Input.Strings self, String value,
            List<String[]> more) {
        if (self.getClass() == Input.Strings.class) return new Input_Strings_put(self, value, more);
        Factory override = Dispatches.put.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "put", () -> self.put(value, more));
        return (ObjectMachine<String>) override.make(self, new Object[] {value, more});
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> put$exactly(Input.Strings self, String value,
            List<String[]> more) {
        return new Input_Strings_put(self, value, more);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch put = new Dispatch(Input.Strings.class, "put", String.class, List.class);

        static {
            Dispatch.register(Input.Strings.class, Dispatches::put, "put", String.class, List.class);
            Dispatch.register(Input.Strings.class, Dispatches::put, "put", Object.class, List.class);
        }

        private Dispatches() {
        }

        private static Machine<?> put(Object self, Object[] arguments) {
            return new Input_Strings_put((Input.Strings) self, (String) arguments[0], (List<String[]>) arguments[1]);
        }
    }
}

package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.Initialization;
import dev.pollen.support.Machine;
import dev.pollen.support.ObjectMachine;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
public final class InputAsync {
    private InputAsync() {
    }

    /**
     * {@link Input#fields()} as a future.
     */
    static Future<String> fields(Input self) {
        return fields$machine(self);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> fields$machine(Input self) {
        if (self.getClass() == Input.class) return new Input_fields(self);
        Factory override = Dispatches.fields.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "fields", () -> self.fields());
        return (ObjectMachine<String>) override.make(self, new Object[] {});
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> fields$exactly(Input self) {
        return new Input_fields(self);
    }

    /**
     * {@link Input#oneAnother(int)} as a future.
     */
    static Future<String> oneAnother(int base) {
        return oneAnother$machine(base);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> oneAnother$machine(int base) {
        return new Input_oneAnother(base);
    }

    /**
     * {@link Input#run()} as a future.
     */
    static Future<String> run() {
        return run$machine();
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> run$machine() {
        return new Input_run();
    }

    /**
     * For generated code: initialises {@link Input} as a call of a static method does.
     */
    static final class Host {
        private static final Initialization INITIALIZATION = new Initialization(MethodHandles.lookup(), Input.class);

        private Host() {
        }

        static void initialized() {
            INITIALIZATION.ensure();
        }
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch fields = new Dispatch(Input.class, "fields");

        static {
            Dispatch.register(Input.class, Dispatches::fields, "fields");
        }

        private Dispatches() {
        }

        private static Machine<?> fields(Object self, Object[] arguments) {
            return new Input_fields((Input) self);
        }
    }
}

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
     * {@link Input#body(Input)} as a future.
     */
    static Future<String> body(Input self, Input other) {
        return body$machine(self, other);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> body$machine(Input self, Input other) {
        if (self.getClass() == Input.class) return new Input_body(self, other);
        Factory override = Dispatches.body.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "body", () -> self.body(other));
        return (ObjectMachine<String>) override.make(self, new Object[] {other});
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> body$exactly(Input self, Input other) {
        return new Input_body(self, other);
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
        static final Dispatch body = new Dispatch(Input.class, "body", Input.class);

        static {
            Dispatch.register(Input.class, Dispatches::body, "body", Input.class);
        }

        private Dispatches() {
        }

        private static Machine<?> body(Object self, Object[] arguments) {
            return new Input_body((Input) self, (Input) arguments[0]);
        }
    }
}

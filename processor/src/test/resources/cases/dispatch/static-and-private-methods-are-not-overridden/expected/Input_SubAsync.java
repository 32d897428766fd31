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
 * The {@code @Async} methods of {@link Input.Sub} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_SubAsync {
    private Input_SubAsync() {
    }

    /**
     * {@link Input.Sub#one()} as a future.
     */
    static Future<String> one() {
        return one$machine();
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> one$machine() {
        return new Input_Sub_one();
    }

    /**
     * {@link Input.Sub#two()} as a future.
     */
    static Future<String> two(Input.Sub self) {
        return two$machine(self);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> two$machine(Input.Sub self) {
        if (self.getClass() == Input.Sub.class) return new Input_Sub_two(self);
        Factory override = Dispatches.two.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "two", () -> self.two());
        return (ObjectMachine<String>) override.make(self, new Object[] {});
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> two$exactly(Input.Sub self) {
        return new Input_Sub_two(self);
    }

    /**
     * For generated code: initialises {@link Input.Sub} as a call of a static method does.
     */
    static final class Host {
        private static final Initialization INITIALIZATION = new Initialization(MethodHandles.lookup(), Input.Sub.class);

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
        static final Dispatch two = new Dispatch(Input.Sub.class, "two");

        static {
            Dispatch.register(Input.Sub.class, Dispatches::two, "two");
        }

        private Dispatches() {
        }

        private static Machine<?> two(Object self, Object[] arguments) {
            return new Input_Sub_two((Input.Sub) self);
        }
    }
}

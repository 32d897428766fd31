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
 * The {@code @Async} methods of {@link Input.Base} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_BaseAsync {
    private Input_BaseAsync() {
    }

    /**
     * {@link Input.Base#one()} as a future.
     */
    static Future<String> one() {
        return one$machine();
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> one$machine() {
        return new Input_Base_one();
    }

    /**
     * {@link Input.Base#two()} as a future.
     */
    static Future<String> two(Input.Base self) {
        return two$machine(self);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> two$machine(Input.Base self) {
        return new Input_Base_two(self);
    }

    /**
     * {@link Input.Base#both()} as a future.
     */
    static Future<String> both(Input.Base self) {
        return both$machine(self);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> both$machine(Input.Base self) {
        if (self.getClass() == Input.Base.class) return new Input_Base_both(self);
        Factory override = Dispatches.both.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "both", () -> self.both());
        return (ObjectMachine<String>) override.make(self, new Object[] {});
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> both$exactly(Input.Base self) {
        return new Input_Base_both(self);
    }

    /**
     * For generated code: initialises {@link Input.Base} as a call of a static method does.
     */
    static final class Host {
        private static final Initialization INITIALIZATION = new Initialization(MethodHandles.lookup(), Input.Base.class);

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
        static final Dispatch both = new Dispatch(Input.Base.class, "both");

        static {
            Dispatch.register(Input.Base.class, Dispatches::both, "both");
        }

        private Dispatches() {
        }

        private static Machine<?> both(Object self, Object[] arguments) {
            return new Input_Base_both((Input.Base) self);
        }
    }
}

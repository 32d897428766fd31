package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.Machine;
import dev.pollen.support.ObjectMachine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Dog} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_DogAsync {
    private Input_DogAsync() {
    }

    /**
     * {@link Input.Dog#speak(int)} as a future.
     */
    static Future<String> speak(Input.Dog self, int n) {
        return speak$machine(self, n);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> speak$machine(Input.Dog self, int n) {
        if (self.getClass() == Input.Dog.class) return new Input_Dog_speak(self, n);
        Factory override = Dispatches.speak.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "speak", () -> self.speak(n));
        return (ObjectMachine<String>) override.make(self, new Object[] {n});
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> speak$exactly(Input.Dog self, int n) {
        return new Input_Dog_speak(self, n);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch speak = new Dispatch(Input.Dog.class, "speak", int.class);

        static {
            Dispatch.register(Input.Dog.class, Dispatches::speak, "speak", int.class);
        }

        private Dispatches() {
        }

        private static Machine<?> speak(Object self, Object[] arguments) {
            return new Input_Dog_speak((Input.Dog) self, (int) arguments[0]);
        }
    }
}

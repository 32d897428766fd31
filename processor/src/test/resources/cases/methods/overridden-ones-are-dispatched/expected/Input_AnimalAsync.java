package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.Machine;
import dev.pollen.support.ObjectMachine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Animal} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_AnimalAsync {
    private Input_AnimalAsync() {
    }

    /**
     * {@link Input.Animal#speak(int)} as a future.
     */
    static Future<String> speak(Input.Animal self, int n) {
        return speak$machine(self, n);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> speak$machine(Input.Animal self, int n) {
        if (self.getClass() == Input.Animal.class) return new Input_Animal_speak(self, n);
        Factory override = Dispatches.speak.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "speak", () -> self.speak(n));
        return (ObjectMachine<String>) override.make(self, new Object[] {n});
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> speak$exactly(Input.Animal self, int n) {
        return new Input_Animal_speak(self, n);
    }

    /**
     * {@link Input.Animal#twice()} as a future.
     */
    static Future<String> twice(Input.Animal self) {
        return twice$machine(self);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> twice$machine(Input.Animal self) {
        if (self.getClass() == Input.Animal.class) return new Input_Animal_twice(self);
        Factory override = Dispatches.twice.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "twice", () -> self.twice());
        return (ObjectMachine<String>) override.make(self, new Object[] {});
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> twice$exactly(Input.Animal self) {
        return new Input_Animal_twice(self);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch speak = new Dispatch(Input.Animal.class, "speak", int.class);

        static final Dispatch twice = new Dispatch(Input.Animal.class, "twice");

        static {
            Dispatch.register(Input.Animal.class, Dispatches::speak, "speak", int.class);
            Dispatch.register(Input.Animal.class, Dispatches::twice, "twice");
        }

        private Dispatches() {
        }

        private static Machine<?> speak(Object self, Object[] arguments) {
            return new Input_Animal_speak((Input.Animal) self, (int) arguments[0]);
        }

        private static Machine<?> twice(Object self, Object[] arguments) {
            return new Input_Animal_twice((Input.Animal) self);
        }
    }
}

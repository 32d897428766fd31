package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.Initialization;
import dev.pollen.support.Machine;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.VoidMachine;
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
     * {@link Input#add(String)} as a future.
     */
    static Future<Void> add(Input self, String key) {
        return add$machine(self, key);
    }

    /**
     * For generated code.
     */
    static VoidMachine add$machine(Input self, String key) {
        if (self.getClass() == Input.class) return new Input_add(self, key);
        Factory override = Dispatches.add.of(self);
        if (override == null) return VoidMachine.calling(self, "add", () -> self.add(key));
        return (VoidMachine) override.make(self, new Object[] {key});
    }

    /**
     * For generated code.
     */
    static VoidMachine add$exactly(Input self, String key) {
        return new Input_add(self, key);
    }

    /**
     * {@link Input#addTwice(String)} as a future.
     */
    static Future<Void> addTwice(Input self, String key) {
        return addTwice$machine(self, key);
    }

    /**
     * For generated code.
     */
    static VoidMachine addTwice$machine(Input self, String key) {
        if (self.getClass() == Input.class) return new Input_addTwice(self, key);
        Factory override = Dispatches.addTwice.of(self);
        if (override == null) return VoidMachine.calling(self, "addTwice", () -> self.addTwice(key));
        return (VoidMachine) override.make(self, new Object[] {key});
    }

    /**
     * For generated code.
     */
    static VoidMachine addTwice$exactly(Input self, String key) {
        return new Input_addTwice(self, key);
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
        static final Dispatch add = new Dispatch(Input.class, "add", String.class);

        static final Dispatch addTwice = new Dispatch(Input.class, "addTwice", String.class);

        static {
            Dispatch.register(Input.class, Dispatches::add, "add", String.class);
            Dispatch.register(Input.class, Dispatches::addTwice, "addTwice", String.class);
        }

        private Dispatches() {
        }

        private static Machine<?> add(Object self, Object[] arguments) {
            return new Input_add((Input) self, (String) arguments[0]);
        }

        private static Machine<?> addTwice(Object self, Object[] arguments) {
            return new Input_addTwice((Input) self, (String) arguments[0]);
        }
    }
}

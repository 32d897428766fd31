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
     * {@link Input#near(int)} as a future.
     */
    static Future<String> near(Input self, int x) {
        return near$machine(self, x);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> near$machine(Input self, int x) {
        if (self.getClass() == Input.class) return new Input_near(self, x);
        Factory override = Dispatches.near.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "near", () -> self.near(x));
        return (ObjectMachine<String>) override.make(self, new Object[] {x});
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> near$exactly(Input self, int x) {
        return new Input_near(self, x);
    }

    /**
     * {@link Input#kin(int)} as a future.
     */
    public static Future<String> kin(Input self, int x) {
        return kin$machine(self, x);
    }

    /**
     * For generated code.
     */
    public static ObjectMachine<String> kin$machine(Input self, int x) {
        if (self.getClass() == Input.class) return new Input_kin(self, x);
        Factory override = Dispatches.kin.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "kin", () -> self.kin(x));
        return (ObjectMachine<String>) override.make(self, new Object[] {x});
    }

    /**
     * For generated code.
     */
    public static ObjectMachine<String> kin$exactly(Input self, int x) {
        return new Input_kin(self, x);
    }

    /**
     * {@link Input#both(int)} as a future.
     */
    public static Future<String> both(Input self, int x) {
        return both$machine(self, x);
    }

    /**
     * For generated code.
     */
    public static ObjectMachine<String> both$machine(Input self, int x) {
        if (self.getClass() == Input.class) return new Input_both(self, x);
        Factory override = Dispatches.both.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "both", () -> self.both(x));
        return (ObjectMachine<String>) override.make(self, new Object[] {x});
    }

    /**
     * For generated code.
     */
    public static ObjectMachine<String> both$exactly(Input self, int x) {
        return new Input_both(self, x);
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
        static final Dispatch near = new Dispatch(Input.class, "near", int.class);

        static final Dispatch kin = new Dispatch(Input.class, "kin", int.class);

        static final Dispatch both = new Dispatch(Input.class, "both", int.class);

        static {
            Dispatch.register(Input.class, Dispatches::near, "near", int.class);
            Dispatch.register(Input.class, Dispatches::kin, "kin", int.class);
            Dispatch.register(Input.class, Dispatches::both, "both", int.class);
        }

        private Dispatches() {
        }

        private static Machine<?> near(Object self, Object[] arguments) {
            return new Input_near((Input) self, (int) arguments[0]);
        }

        private static Machine<?> kin(Object self, Object[] arguments) {
            return new Input_kin((Input) self, (int) arguments[0]);
        }

        private static Machine<?> both(Object self, Object[] arguments) {
            return new Input_both((Input) self, (int) arguments[0]);
        }
    }
}

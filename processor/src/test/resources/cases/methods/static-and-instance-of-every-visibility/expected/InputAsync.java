package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.Initialization;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Machine;
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
     * {@link Input#a()} as a future.
     */
    public static Future<Integer> a(Input self) {
        return a$machine(self);
    }

    /**
     * For generated code.
     */
    public static IntMachine a$machine(Input self) {
        return new Input_a(self);
    }

    /**
     * {@link Input#b()} as a future.
     */
    public static Future<Integer> b(Input self) {
        return b$machine(self);
    }

    /**
     * For generated code.
     */
    public static IntMachine b$machine(Input self) {
        if (self.getClass() == Input.class) return new Input_b(self);
        Factory override = Dispatches.b.of(self);
        if (override == null) return IntMachine.calling(self, "b", () -> self.b());
        return (IntMachine) override.make(self, new Object[] {});
    }

    /**
     * For generated code.
     */
    public static IntMachine b$exactly(Input self) {
        return new Input_b(self);
    }

    /**
     * {@link Input#c()} as a future.
     */
    static Future<Integer> c(Input self) {
        return c$machine(self);
    }

    /**
     * For generated code.
     */
    static IntMachine c$machine(Input self) {
        return new Input_c(self);
    }

    /**
     * {@link Input#d(int)} as a future.
     */
    static Future<Integer> d(int y) {
        return d$machine(y);
    }

    /**
     * For generated code.
     */
    static IntMachine d$machine(int y) {
        return new Input_d(y);
    }

    /**
     * {@link Input#run()} as a future.
     */
    static Future<Integer> run() {
        return run$machine();
    }

    /**
     * For generated code.
     */
    static IntMachine run$machine() {
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
        static final Dispatch b = new Dispatch(Input.class, "b");

        static {
            Dispatch.register(Input.class, Dispatches::a, "a");
            Dispatch.register(Input.class, Dispatches::b, "b");
        }

        private Dispatches() {
        }

        private static Machine<?> a(Object self, Object[] arguments) {
            return new Input_a((Input) self);
        }

        private static Machine<?> b(Object self, Object[] arguments) {
            return new Input_b((Input) self);
        }
    }
}

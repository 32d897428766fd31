package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.Initialization;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Machine;
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
    static Future<Void> run() {
        return run$machine();
    }

    /**
     * For generated code.
     */
    static VoidMachine run$machine() {
        return new Input_run();
    }

    /**
     * {@link Input#guarded(int)} as a future.
     */
    static Future<Integer> guarded(Input self, int count) {
        return guarded$machine(self, count);
    }

    /**
     * For generated code.
     */
    static IntMachine guarded$machine(Input self, int count) {
        if (self.getClass() == Input.class) return new Input_guarded(self, count);
        Factory override = Dispatches.guarded.of(self);
        if (override == null) return IntMachine.calling(self, "guarded", () -> self.guarded(count));
        return (IntMachine) override.make(self, new Object[] {count});
    }

    /**
     * For generated code.
     */
    static IntMachine guarded$exactly(Input self, int count) {
        return new Input_guarded(self, count);
    }

    /**
     * {@link Input#loop()} as a future.
     */
    static Future<Integer> loop(Input self) {
        return loop$machine(self);
    }

    /**
     * For generated code.
     */
    static IntMachine loop$machine(Input self) {
        if (self.getClass() == Input.class) return new Input_loop(self);
        Factory override = Dispatches.loop.of(self);
        if (override == null) return IntMachine.calling(self, "loop", () -> self.loop());
        return (IntMachine) override.make(self, new Object[] {});
    }

    /**
     * For generated code.
     */
    static IntMachine loop$exactly(Input self) {
        return new Input_loop(self);
    }

    /**
     * {@link Input#nothing()} as a future.
     */
    static Future<Void> nothing(Input self) {
        return nothing$machine(self);
    }

    /**
     * For generated code.
     */
    static VoidMachine nothing$machine(Input self) {
        if (self.getClass() == Input.class) return new Input_nothing(self);
        Factory override = Dispatches.nothing.of(self);
        if (override == null) return VoidMachine.calling(self, "nothing", () -> self.nothing());
        return (VoidMachine) override.make(self, new Object[] {});
    }

    /**
     * For generated code.
     */
    static VoidMachine nothing$exactly(Input self) {
        return new Input_nothing(self);
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
        static final Dispatch guarded = new Dispatch(Input.class, "guarded", int.class);

        static final Dispatch loop = new Dispatch(Input.class, "loop");

        static final Dispatch nothing = new Dispatch(Input.class, "nothing");

        static {
            Dispatch.register(Input.class, Dispatches::guarded, "guarded", int.class);
            Dispatch.register(Input.class, Dispatches::loop, "loop");
            Dispatch.register(Input.class, Dispatches::nothing, "nothing");
        }

        private Dispatches() {
        }

        private static Machine<?> guarded(Object self, Object[] arguments) {
            return new Input_guarded((Input) self, (int) arguments[0]);
        }

        private static Machine<?> loop(Object self, Object[] arguments) {
            return new Input_loop((Input) self);
        }

        private static Machine<?> nothing(Object self, Object[] arguments) {
            return new Input_nothing((Input) self);
        }
    }
}

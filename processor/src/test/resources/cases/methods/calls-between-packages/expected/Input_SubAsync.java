package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Machine;
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
     * {@link Input.Sub#both(int)} as a future.
     */
    static Future<Integer> both(Input.Sub self, int x) {
        return both$machine(self, x);
    }

    /**
     * For generated code.
     */
    static IntMachine both$machine(Input.Sub self, int x) {
        if (self.getClass() == Input.Sub.class) return new Input_Sub_both(self, x);
        Factory override = Dispatches.both.of(self);
        if (override == null) return IntMachine.calling(self, "both", () -> self.both(x));
        return (IntMachine) override.make(self, new Object[] {x});
    }

    /**
     * For generated code.
     */
    static IntMachine both$exactly(Input.Sub self, int x) {
        return new Input_Sub_both(self, x);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch both = new Dispatch(Input.Sub.class, "both", int.class);

        static {
            Dispatch.register(Input.Sub.class, Dispatches::both, "both", int.class);
        }

        private Dispatches() {
        }

        private static Machine<?> both(Object self, Object[] arguments) {
            return new Input_Sub_both((Input.Sub) self, (int) arguments[0]);
        }
    }
}

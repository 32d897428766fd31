package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Machine;
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
     * {@link Input.Base#base()} as a future.
     */
    static Future<Integer> base(Input.Base self) {
        return base$machine(self);
    }

    /**
     * For generated code.
     */
    static IntMachine base$machine(Input.Base self) {
        Factory override = Dispatches.base.of(self);
        if (override == null) return IntMachine.calling(self, "base", () -> self.base());
        return (IntMachine) override.make(self, new Object[] {});
    }

    /**
     * {@link Input.Base#next()} as a future.
     */
    static Future<Integer> next(Input.Base self) {
        return next$machine(self);
    }

    /**
     * For generated code.
     */
    static IntMachine next$machine(Input.Base self) {
        Factory override = Dispatches.next.of(self);
        if (override == null) return IntMachine.calling(self, "next", () -> self.next());
        return (IntMachine) override.make(self, new Object[] {});
    }

    /**
     * For generated code.
     */
    static IntMachine next$exactly(Input.Base self) {
        return new Input_Base_next(self);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch base = new Dispatch(Input.Base.class, "base");

        static final Dispatch next = new Dispatch(Input.Base.class, "next");

        static {
            Dispatch.register(Input.Base.class, Dispatches::next, "next");
        }

        private Dispatches() {
        }

        private static Machine<?> next(Object self, Object[] arguments) {
            return new Input_Base_next((Input.Base) self);
        }
    }
}

package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Machine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Source} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_SourceAsync {
    private Input_SourceAsync() {
    }

    /**
     * {@link Input.Source#next()} as a future.
     */
    static Future<Integer> next(Input.Source self) {
        return next$machine(self);
    }

    /**
     * For generated code.
     */
    static IntMachine next$machine(Input.Source self) {
        Factory override = Dispatches.next.of(self);
        if (override == null) return IntMachine.calling(self, "next", () -> self.next());
        return (IntMachine) override.make(self, new Object[] {});
    }

    /**
     * For generated code.
     */
    static IntMachine next$exactly(Input.Source self) {
        return new Input_Source_next(self);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch next = new Dispatch(Input.Source.class, "next");

        static {
            Dispatch.register(Input.Source.class, Dispatches::next, "next");
        }

        private Dispatches() {
        }

        private static Machine<?> next(Object self, Object[] arguments) {
            return new Input_Source_next((Input.Source) self);
        }
    }
}

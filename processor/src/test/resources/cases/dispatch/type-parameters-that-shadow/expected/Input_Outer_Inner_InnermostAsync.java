package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.Machine;
import dev.pollen.support.ObjectMachine;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Outer.Inner.Innermost} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Outer_Inner_InnermostAsync {
    private Input_Outer_Inner_InnermostAsync() {
    }

    /**
     * {@link Input.Outer.Inner.Innermost#both()} as a future.
     */
    static <T1, T> Future<List<T>> both(Input.Outer<T1>.Inner<T>.Innermost self) {
        return Input_Outer_Inner_InnermostAsync.<T1, T>both$machine(self);
    }

    /**
     * For generated code.
     */
    static <T1, T> ObjectMachine<List<T>> both$machine(Input.Outer<T1>.Inner<T>.Innermost self) {
        if (self.getClass() == Input.Outer.Inner.Innermost.class) return new Input_Outer_Inner_Innermost_both<T1, T>(self);
        Factory override = Dispatches.both.of(self);
        if (override == null) return ObjectMachine.<List<T>>calling(self, "both", () -> self.both());
        return (ObjectMachine<List<T>>) override.make(self, new Object[] {});
    }

    /**
     * For generated code.
     */
    static <T1, T> ObjectMachine<List<T>> both$exactly(Input.Outer<T1>.Inner<T>.Innermost self) {
        return new Input_Outer_Inner_Innermost_both<T1, T>(self);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch both = new Dispatch(Input.Outer.Inner.Innermost.class, "both");

        static {
            Dispatch.register(Input.Outer.Inner.Innermost.class, Dispatches::both, "both");
        }

        private Dispatches() {
        }

        private static <T1, T> Machine<?> both(Object self, Object[] arguments) {
            return new Input_Outer_Inner_Innermost_both<T1, T>((Input.Outer<T1>.Inner<T>.Innermost) self);
        }
    }
}

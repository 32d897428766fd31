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
 * The {@code @Async} methods of {@link Input.Outer.Inner} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_Outer_InnerAsync {
    private Input_Outer_InnerAsync() {
    }

    /**
     * {@link Input.Outer.Inner#show(Object, Comparable)} as a future.
     */
    static <T1, T, U extends Comparable<U>> Future<String> show(Input.Outer<T1>.Inner<T> self, T t,
            U u) {
        return Input_Outer_InnerAsync.<T1, T, U>show$machine(self, t, u);
    }

    /**
     * For generated code.
     */
    static <T1, T, U extends Comparable<U>> ObjectMachine<String> show$machine(
            Input.Outer<T1>.Inner<T> self, T t, U u) {
        if (self.getClass() == Input.Outer.Inner.class) return new Input_Outer_Inner_show<T1, T, U>(self, t, u);
        Factory override = Dispatches.show.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "show", () -> self.<U>show(t, u));
        return (ObjectMachine<String>) override.make(self, new Object[] {t, u});
    }

    /**
     * For generated code.
     */
    static <T1, T, U extends Comparable<U>> ObjectMachine<String> show$exactly(
            Input.Outer<T1>.Inner<T> self, T t, U u) {
        return new Input_Outer_Inner_show<T1, T, U>(self, t, u);
    }

    /**
     * {@link Input.Outer.Inner#pair(Object, Object)} as a future.
     */
    static <T1, T2, T> Future<List<T>> pair(Input.Outer<T1>.Inner<T2> self, T one, T other) {
        return Input_Outer_InnerAsync.<T1, T2, T>pair$machine(self, one, other);
    }

    /**
     * For generated code.
     */
    static <T1, T2, T> ObjectMachine<List<T>> pair$machine(Input.Outer<T1>.Inner<T2> self, T one,
            T other) {
        if (self.getClass() == Input.Outer.Inner.class) return new Input_Outer_Inner_pair<T1, T2, T>(self, one, other);
        Factory override = Dispatches.pair.of(self);
        if (override == null) return ObjectMachine.<List<T>>calling(self, "pair", () -> self.<T>pair(one, other));
        return (ObjectMachine<List<T>>) override.make(self, new Object[] {one, other});
    }

    /**
     * For generated code.
     */
    static <T1, T2, T> ObjectMachine<List<T>> pair$exactly(Input.Outer<T1>.Inner<T2> self, T one,
            T other) {
        return new Input_Outer_Inner_pair<T1, T2, T>(self, one, other);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch show = new Dispatch(Input.Outer.Inner.class, "show", Object.class, Comparable.class);

        static final Dispatch pair = new Dispatch(Input.Outer.Inner.class, "pair", Object.class, Object.class);

        static {
            Dispatch.register(Input.Outer.Inner.class, Dispatches::show, "show", Object.class, Comparable.class);
            Dispatch.register(Input.Outer.Inner.class, Dispatches::pair, "pair", Object.class, Object.class);
        }

        private Dispatches() {
        }

        private static <T1, T, U extends Comparable<U>> Machine<?> show(Object self,
                Object[] arguments) {
            return new Input_Outer_Inner_show<T1, T, U>((Input.Outer<T1>.Inner<T>) self, (T) arguments[0], (U) arguments[1]);
        }

        private static <T1, T2, T> Machine<?> pair(Object self, Object[] arguments) {
            return new Input_Outer_Inner_pair<T1, T2, T>((Input.Outer<T1>.Inner<T2>) self, (T) arguments[0], (T) arguments[1]);
        }
    }
}

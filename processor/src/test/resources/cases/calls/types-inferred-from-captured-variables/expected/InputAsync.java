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
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
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
     * {@link Input#distinct(Function)} as a future.
     */
    static <T, U> Future<List<T>> distinct(Input<T> self, Function<? super T, ? extends U> key) {
        return InputAsync.<T, U>distinct$machine(self, key);
    }

    /**
     * For generated code.
     */
    static <T, U> ObjectMachine<List<T>> distinct$machine(Input<T> self,
            Function<? super T, ? extends U> key) {
        if (self.getClass() == Input.class) return new Input_distinct<T, U>(self, key);
        Factory override = Dispatches.distinct.of(self);
        if (override == null) return ObjectMachine.<List<T>>calling(self, "distinct", () -> self.<U>distinct(key));
        return (ObjectMachine<List<T>>) override.make(self, new Object[] {key});
    }

    /**
     * For generated code.
     */
    static <T, U> ObjectMachine<List<T>> distinct$exactly(Input<T> self,
            Function<? super T, ? extends U> key) {
        return new Input_distinct<T, U>(self, key);
    }

    /**
     * {@link Input#sortBy(Function)} as a future.
     */
    static <T, U extends Comparable<? super U>> Future<List<T>> sortBy(Input<T> self,
            Function<? super T, ? extends U> key) {
        return InputAsync.<T, U>sortBy$machine(self, key);
    }

    /**
     * For generated code.
     */
    static <T, U extends Comparable<? super U>> ObjectMachine<List<T>> sortBy$machine(Input<T> self,
            Function<? super T, ? extends U> key) {
        if (self.getClass() == Input.class) return new Input_sortBy<T, U>(self, key);
        Factory override = Dispatches.sortBy.of(self);
        if (override == null) return ObjectMachine.<List<T>>calling(self, "sortBy", () -> self.<U>sortBy(key));
        return (ObjectMachine<List<T>>) override.make(self, new Object[] {key});
    }

    /**
     * For generated code.
     */
    static <T, U extends Comparable<? super U>> ObjectMachine<List<T>> sortBy$exactly(Input<T> self,
            Function<? super T, ? extends U> key) {
        return new Input_sortBy<T, U>(self, key);
    }

    /**
     * {@link Input#sorted(Function)} as a future.
     */
    static <T, U extends Comparable<? super U>> Future<List<T>> sorted(Input<T> self,
            Function<? super T, ? extends U> key) {
        return InputAsync.<T, U>sorted$machine(self, key);
    }

    /**
     * For generated code.
     */
    static <T, U extends Comparable<? super U>> ObjectMachine<List<T>> sorted$machine(Input<T> self,
            Function<? super T, ? extends U> key) {
        if (self.getClass() == Input.class) return new Input_sorted<T, U>(self, key);
        Factory override = Dispatches.sorted.of(self);
        if (override == null) return ObjectMachine.<List<T>>calling(self, "sorted", () -> self.<U>sorted(key));
        return (ObjectMachine<List<T>>) override.make(self, new Object[] {key});
    }

    /**
     * For generated code.
     */
    static <T, U extends Comparable<? super U>> ObjectMachine<List<T>> sorted$exactly(Input<T> self,
            Function<? super T, ? extends U> key) {
        return new Input_sorted<T, U>(self, key);
    }

    /**
     * {@link Input#enums(Class, EnumSet)} as a future.
     */
    static <T> Future<Object> enums(Input<T> self, Class<? extends Enum<?>> type, EnumSet<?> some) {
        return InputAsync.<T>enums$machine(self, type, some);
    }

    /**
     * For generated code.
     */
    static <T> ObjectMachine<Object> enums$machine(Input<T> self, Class<? extends Enum<?>> type,
            EnumSet<?> some) {
        if (self.getClass() == Input.class) return new Input_enums<T>(self, type, some);
        Factory override = Dispatches.enums.of(self);
        if (override == null) return ObjectMachine.<Object>calling(self, "enums", () -> self.enums(type, some));
        return (ObjectMachine<Object>) override.make(self, new Object[] {type, some});
    }

    /**
     * For generated code.
     */
    static <T> ObjectMachine<Object> enums$exactly(Input<T> self, Class<? extends Enum<?>> type,
            EnumSet<?> some) {
        return new Input_enums<T>(self, type, some);
    }

    /**
     * {@link Input#sort(Comparator, Function)} as a future.
     */
    static <T, U> Future<List<T>> sort(Input<T> self, Comparator<? super U> by,
            Function<? super T, ? extends U> key) {
        return InputAsync.<T, U>sort$machine(self, by, key);
    }

    /**
     * For generated code.
     */
    static <T, U> ObjectMachine<List<T>> sort$machine(Input<T> self, Comparator<? super U> by,
            Function<? super T, ? extends U> key) {
        return new Input_sort<T, U>(self, by, key);
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
        static final Dispatch distinct = new Dispatch(Input.class, "distinct", Function.class);

        static final Dispatch sortBy = new Dispatch(Input.class, "sortBy", Function.class);

        static final Dispatch sorted = new Dispatch(Input.class, "sorted", Function.class);

        static final Dispatch enums = new Dispatch(Input.class, "enums", Class.class, EnumSet.class);

        static {
            Dispatch.register(Input.class, Dispatches::distinct, "distinct", Function.class);
            Dispatch.register(Input.class, Dispatches::sortBy, "sortBy", Function.class);
            Dispatch.register(Input.class, Dispatches::sorted, "sorted", Function.class);
            Dispatch.register(Input.class, Dispatches::enums, "enums", Class.class, EnumSet.class);
        }

        private Dispatches() {
        }

        private static <T, U> Machine<?> distinct(Object self, Object[] arguments) {
            return new Input_distinct<T, U>((Input<T>) self, (Function<? super T, ? extends U>) arguments[0]);
        }

        private static <T, U extends Comparable<? super U>> Machine<?> sortBy(Object self,
                Object[] arguments) {
            return new Input_sortBy<T, U>((Input<T>) self, (Function<? super T, ? extends U>) arguments[0]);
        }

        private static <T, U extends Comparable<? super U>> Machine<?> sorted(Object self,
                Object[] arguments) {
            return new Input_sorted<T, U>((Input<T>) self, (Function<? super T, ? extends U>) arguments[0]);
        }

        private static <T> Machine<?> enums(Object self, Object[] arguments) {
            return new Input_enums<T>((Input<T>) self, (Class<? extends Enum<?>>) arguments[0], (EnumSet<?>) arguments[1]);
        }
    }
}

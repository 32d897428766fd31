package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.Initialization;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Machine;
import dev.pollen.support.ObjectMachine;
import java.lang.invoke.MethodHandles;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class InputAsync {
    private InputAsync() {
    }

    /**
     * {@link Input#members(Object)} as a future.
     */
    static <H, T> Future<String> members(Input<H> self, T t) {
        return InputAsync.<H, T>members$machine(self, t);
    }

    /**
     * For generated code.
     */
    static <H, T> ObjectMachine<String> members$machine(Input<H> self, T t) {
        if (self.getClass() == Input.class) return new Input_members<H, T>(self, t);
        Factory override = Dispatches.members.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "members", () -> self.<T>members(t));
        return (ObjectMachine<String>) override.make(self, new Object[] {t});
    }

    /**
     * For generated code.
     */
    static <H, T> ObjectMachine<String> members$exactly(Input<H> self, T t) {
        return new Input_members<H, T>(self, t);
    }

    /**
     * {@link Input#greatest(List)} as a future.
     */
    static <H, T extends Comparable<T>> Future<T> greatest(Input<H> self, List<T> all) {
        return InputAsync.<H, T>greatest$machine(self, all);
    }

    /**
     * For generated code.
     */
    static <H, T extends Comparable<T>> ObjectMachine<T> greatest$machine(Input<H> self,
            List<T> all) {
        if (self.getClass() == Input.class) return new Input_greatest<H, T>(self, all);
        Factory override = Dispatches.greatest.of(self);
        if (override == null) return ObjectMachine.<T>calling(self, "greatest", () -> self.<T>greatest(all));
        return (ObjectMachine<T>) override.make(self, new Object[] {all});
    }

    /**
     * For generated code.
     */
    static <H, T extends Comparable<T>> ObjectMachine<T> greatest$exactly(Input<H> self,
            List<T> all) {
        return new Input_greatest<H, T>(self, all);
    }

    /**
     * {@link Input#linked(Object)} as a future.
     */
    static <H> Future<String> linked(Input<H> self, H x) {
        return InputAsync.<H>linked$machine(self, x);
    }

    /**
     * For generated code.
     */
    static <H> ObjectMachine<String> linked$machine(Input<H> self, H x) {
        if (self.getClass() == Input.class) return new Input_linked<H>(self, x);
        Factory override = Dispatches.linked.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "linked", () -> self.linked(x));
        return (ObjectMachine<String>) override.make(self, new Object[] {x});
    }

    /**
     * For generated code.
     */
    static <H> ObjectMachine<String> linked$exactly(Input<H> self, H x) {
        return new Input_linked<H>(self, x);
    }

    /**
     * {@link Input#twice(Object, int)} as a future.
     */
    static <T> Future<Integer> twice(T t, int k) {
        return InputAsync.<T>twice$machine(t, k);
    }

    /**
     * For generated code.
     */
    static <T> IntMachine twice$machine(T t, int k) {
        return new Input_twice<T>(t, k);
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
        static final Dispatch members = new Dispatch(Input.class, "members", Object.class);

        static final Dispatch greatest = new Dispatch(Input.class, "greatest", List.class);

        static final Dispatch linked = new Dispatch(Input.class, "linked", Object.class);

        static {
            Dispatch.register(Input.class, Dispatches::members, "members", Object.class);
            Dispatch.register(Input.class, Dispatches::greatest, "greatest", List.class);
            Dispatch.register(Input.class, Dispatches::linked, "linked", Object.class);
        }

        private Dispatches() {
        }

        private static <H, T> Machine<?> members(Object self, Object[] arguments) {
            return new Input_members<H, T>((Input<H>) self, (T) arguments[0]);
        }

        private static <H, T extends Comparable<T>> Machine<?> greatest(Object self,
                Object[] arguments) {
            return new Input_greatest<H, T>((Input<H>) self, (List<T>) arguments[0]);
        }

        private static <H> Machine<?> linked(Object self, Object[] arguments) {
            return new Input_linked<H>((Input<H>) self, (H) arguments[0]);
        }
    }
}

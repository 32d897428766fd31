package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Initialization;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.VoidMachine;
import java.lang.invoke.MethodHandles;
import java.util.Collection;
import java.util.List;
import java.util.Set;
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
     * {@link Input#all(Iterable)} as a future.
     */
    static <E> Future<Set<List<E>>> all(Iterable<? extends E> elements) {
        return InputAsync.<E>all$machine(elements);
    }

    /**
     * For generated code.
     */
    static <E> ObjectMachine<Set<List<E>>> all$machine(Iterable<? extends E> elements) {
        return new Input_all<E>(elements);
    }

    /**
     * {@link Input#collect(Iterable, Function, Collection)} as a future.
     */
    static <I, O, C extends Collection<? super O>> Future<C> collect(Iterable<? extends I> from,
            Function<? super I, ? extends O> each, C to) {
        return InputAsync.<I, O, C>collect$machine(from, each, to);
    }

    /**
     * For generated code.
     */
    static <I, O, C extends Collection<? super O>> ObjectMachine<C> collect$machine(
            Iterable<? extends I> from, Function<? super I, ? extends O> each, C to) {
        return new Input_collect<I, O, C>(from, each, to);
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
}

package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.ObjectMachine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Mapper} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_MapperAsync {
    private Input_MapperAsync() {
    }

    /**
     * {@link Input.Mapper#map(Object)} as a future.
     */
    static <A, B> Future<B> map(Input.Mapper<A, B> self, A a) {
        return Input_MapperAsync.<A, B>map$machine(self, a);
    }

    /**
     * For generated code.
     */
    static <A, B> ObjectMachine<B> map$machine(Input.Mapper<A, B> self, A a) {
        Factory override = Dispatches.map.of(self);
        if (override == null) return ObjectMachine.<B>calling(self, "map", () -> self.map(a));
        return (ObjectMachine<B>) override.make(self, new Object[] {a});
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch map = new Dispatch(Input.Mapper.class, "map", Object.class);

        private Dispatches() {
        }
    }
}

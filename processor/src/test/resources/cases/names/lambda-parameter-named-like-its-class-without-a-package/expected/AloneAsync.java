import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.Machine;
import dev.pollen.support.ObjectMachine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Alone} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
public final class AloneAsync {
    private AloneAsync() {
    }

    /**
     * {@link Alone#work()} as a future.
     */
    public static Future<String> work(Alone self) {
        return work$machine(self);
    }

    /**
     * For generated code.
     */
    public static ObjectMachine<String> work$machine(Alone self) {
        if (self.getClass() == Alone.class) return new Alone_work(self);
        Factory override = Dispatches.work.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "work", () -> self.work());
        return (ObjectMachine<String>) override.make(self, new Object[] {});
    }

    /**
     * For generated code.
     */
    public static ObjectMachine<String> work$exactly(Alone self) {
        return new Alone_work(self);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch work = new Dispatch(Alone.class, "work");

        static {
            Dispatch.register(Alone.class, Dispatches::work, "work");
        }

        private Dispatches() {
        }

        private static Machine<?> work(Object self, Object[] arguments) {
            return new Alone_work((Alone) self);
        }
    }
}

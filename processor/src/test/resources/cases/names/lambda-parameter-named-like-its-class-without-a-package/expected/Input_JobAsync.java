package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.ObjectMachine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Job} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
public final class Input_JobAsync {
    private Input_JobAsync() {
    }

    /**
     * {@link Input.Job#work()} as a future.
     */
    public static Future<String> work(Input.Job self) {
        return work$machine(self);
    }

    /**
     * For generated code.
     */
    public static ObjectMachine<String> work$machine(Input.Job self) {
        Factory override = Dispatches.work.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "work", () -> self.work());
        return (ObjectMachine<String>) override.make(self, new Object[] {});
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch work = new Dispatch(Input.Job.class, "work");

        private Dispatches() {
        }
    }
}

package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.ObjectMachine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Step} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_StepAsync {
    private Input_StepAsync() {
    }

    /**
     * {@link Input.Step#apply(Object)} as a future.
     */
    static <A, B> Future<B> apply(Input.Step<A, B> self, A a) {
        return Input_StepAsync.<A, B>apply$machine(self, a);
    }

    /**
     * For generated code.
     */
    static <A, B> ObjectMachine<B> apply$machine(Input.Step<A, B> self, A a) {
        Factory override = Dispatches.apply.of(self);
        if (override == null) return ObjectMachine.<B>calling(self, "apply", () -> self.apply(a));
        return (ObjectMachine<B>) override.make(self, new Object[] {a});
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch apply = new Dispatch(Input.Step.class, "apply", Object.class);

        private Dispatches() {
        }
    }
}

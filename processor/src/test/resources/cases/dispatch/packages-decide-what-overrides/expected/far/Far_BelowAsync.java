package cases.far;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.Machine;
import dev.pollen.support.ObjectMachine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Far.Below} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
public final class Far_BelowAsync {
    private Far_BelowAsync() {
    }

    /**
     * {@link Far.Below#near(int)} as a future.
     */
    static Future<String> near(Far.Below self, int x) {
        return near$machine(self, x);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> near$machine(Far.Below self, int x) {
        if (self.getClass() == Far.Below.class) return new Far_Below_near(self, x);
        Factory override = Dispatches.near.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "near", () -> self.near(x));
        return (ObjectMachine<String>) override.make(self, new Object[] {x});
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> near$exactly(Far.Below self, int x) {
        return new Far_Below_near(self, x);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch near = new Dispatch(Far.Below.class, "near", int.class);

        static {
            Dispatch.register(Far.Below.class, Dispatches::near, "near", int.class);
        }

        private Dispatches() {
        }

        private static Machine<?> near(Object self, Object[] arguments) {
            return new Far_Below_near((Far.Below) self, (int) arguments[0]);
        }
    }
}

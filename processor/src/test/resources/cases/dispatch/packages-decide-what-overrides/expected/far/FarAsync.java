package cases.far;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.Machine;
import dev.pollen.support.ObjectMachine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Far} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
public final class FarAsync {
    private FarAsync() {
    }

    /**
     * {@link Far#near(int)} as a future.
     */
    static Future<String> near(Far self, int x) {
        return near$machine(self, x);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> near$machine(Far self, int x) {
        if (self.getClass() == Far.class) return new Far_near(self, x);
        Factory override = Dispatches.near.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "near", () -> self.near(x));
        return (ObjectMachine<String>) override.make(self, new Object[] {x});
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> near$exactly(Far self, int x) {
        return new Far_near(self, x);
    }

    /**
     * {@link Far#kin(int)} as a future.
     */
    public static Future<String> kin(Far self, int x) {
        return kin$machine(self, x);
    }

    /**
     * For generated code.
     */
    public static ObjectMachine<String> kin$machine(Far self, int x) {
        if (self.getClass() == Far.class) return new Far_kin(self, x);
        Factory override = Dispatches.kin.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "kin", () -> self.kin(x));
        return (ObjectMachine<String>) override.make(self, new Object[] {x});
    }

    /**
     * For generated code.
     */
    public static ObjectMachine<String> kin$exactly(Far self, int x) {
        return new Far_kin(self, x);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch near = new Dispatch(Far.class, "near", int.class);

        static final Dispatch kin = new Dispatch(Far.class, "kin", int.class);

        static {
            Dispatch.register(Far.class, Dispatches::near, "near", int.class);
            Dispatch.register(Far.class, Dispatches::kin, "kin", int.class);
        }

        private Dispatches() {
        }

        private static Machine<?> near(Object self, Object[] arguments) {
            return new Far_near((Far) self, (int) arguments[0]);
        }

        private static Machine<?> kin(Object self, Object[] arguments) {
            return new Far_kin((Far) self, (int) arguments[0]);
        }
    }
}

package cases.other;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Machine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Base} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
public final class BaseAsync {
    private BaseAsync() {
    }

    /**
     * {@link Base#twice(int)} as a future.
     */
    public static Future<Integer> twice(Base self, int x) {
        return twice$machine(self, x);
    }

    /**
     * For generated code.
     */
    public static IntMachine twice$machine(Base self, int x) {
        if (self.getClass() == Base.class) return new Base_twice(self, x);
        Factory override = Dispatches.twice.of(self);
        if (override == null) return IntMachine.calling(self, "twice", () -> self.twice(x));
        return (IntMachine) override.make(self, new Object[] {x});
    }

    /**
     * For generated code.
     */
    public static IntMachine twice$exactly(Base self, int x) {
        return new Base_twice(self, x);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch twice = new Dispatch(Base.class, "twice", int.class);

        static {
            Dispatch.register(Base.class, Dispatches::twice, "twice", int.class);
        }

        private Dispatches() {
        }

        private static Machine<?> twice(Object self, Object[] arguments) {
            return new Base_twice((Base) self, (int) arguments[0]);
        }
    }
}

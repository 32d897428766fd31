package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Machine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Op} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_OpAsync {
    private Input_OpAsync() {
    }

    /**
     * {@link Input.Op#apply(int, int)} as a future.
     */
    static Future<Integer> apply(Input.Op self, int a, int b) {
        return apply$machine(self, a, b);
    }

    /**
     * For generated code.
     */
    static IntMachine apply$machine(Input.Op self, int a, int b) {
        if (self.getClass() == Input.Op.class) return new Input_Op_apply(self, a, b);
        Factory override = Dispatches.apply.of(self);
        if (override == null) return IntMachine.calling(self, "apply", () -> self.apply(a, b));
        return (IntMachine) override.make(self, new Object[] {a, b});
    }

    /**
     * For generated code.
     */
    static IntMachine apply$exactly(Input.Op self, int a, int b) {
        return new Input_Op_apply(self, a, b);
    }

    /**
     * {@link Input.Op#twice(int)} as a future.
     */
    static Future<Integer> twice(Input.Op self, int a) {
        return twice$machine(self, a);
    }

    /**
     * For generated code.
     */
    static IntMachine twice$machine(Input.Op self, int a) {
        if (self.getClass() == Input.Op.class) return new Input_Op_twice(self, a);
        Factory override = Dispatches.twice.of(self);
        if (override == null) return IntMachine.calling(self, "twice", () -> self.twice(a));
        return (IntMachine) override.make(self, new Object[] {a});
    }

    /**
     * For generated code.
     */
    static IntMachine twice$exactly(Input.Op self, int a) {
        return new Input_Op_twice(self, a);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch apply = new Dispatch(Input.Op.class, "apply", int.class, int.class);

        static final Dispatch twice = new Dispatch(Input.Op.class, "twice", int.class);

        static {
            Dispatch.register(Input.Op.class, Dispatches::apply, "apply", int.class, int.class);
            Dispatch.register(Input.Op.class, Dispatches::twice, "twice", int.class);
        }

        private Dispatches() {
        }

        private static Machine<?> apply(Object self, Object[] arguments) {
            return new Input_Op_apply((Input.Op) self, (int) arguments[0], (int) arguments[1]);
        }

        private static Machine<?> twice(Object self, Object[] arguments) {
            return new Input_Op_twice((Input.Op) self, (int) arguments[0]);
        }
    }
}

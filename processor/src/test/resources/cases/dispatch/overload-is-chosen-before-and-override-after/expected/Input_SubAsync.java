package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.Machine;
import dev.pollen.support.ObjectMachine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Sub} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_SubAsync {
    private Input_SubAsync() {
    }

    /**
     * {@link Input.Sub#f(Object)} as a future.
     */
    static Future<String> f(Input.Sub self, Object o) {
        return f$machine(self, o);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> f$machine(Input.Sub self, Object o) {
        if (self.getClass() == Input.Sub.class) return new Input_Sub_f_Object(self, o);
        Factory override = Dispatches.f.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "f", () -> self.f(o));
        return (ObjectMachine<String>) override.make(self, new Object[] {o});
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> f$exactly(Input.Sub self, Object o) {
        return new Input_Sub_f_Object(self, o);
    }

    /**
     * {@link Input.Sub#f(long)} as a future.
     */
    static Future<String> f(Input.Sub self, long l) {
        return f$machine(self, l);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> f$machine(Input.Sub self, long l) {
        if (self.getClass() == Input.Sub.class) return new Input_Sub_f_long(self, l);
        Factory override = Dispatches.f2.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "f", () -> self.f(l));
        return (ObjectMachine<String>) override.make(self, new Object[] {l});
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> f$exactly(Input.Sub self, long l) {
        return new Input_Sub_f_long(self, l);
    }

    /**
     * {@link Input.Sub#f(int, Object...)} as a future.
     */
    static Future<String> f(Input.Sub self, int i, Object... rest) {
        return f$machine(self, i, rest);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> f$machine(Input.Sub self, int i, Object... rest) {
        if (self.getClass() == Input.Sub.class) return new Input_Sub_f_int_ObjectArray(self, i, rest);
        Factory override = Dispatches.f3.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "f", () -> self.f(i, rest));
        return (ObjectMachine<String>) override.make(self, new Object[] {i, rest});
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> f$exactly(Input.Sub self, int i, Object... rest) {
        return new Input_Sub_f_int_ObjectArray(self, i, rest);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch f = new Dispatch(Input.Sub.class, "f", Object.class);

        static final Dispatch f2 = new Dispatch(Input.Sub.class, "f", long.class);

        static final Dispatch f3 = new Dispatch(Input.Sub.class, "f", int.class, Object[].class);

        static {
            Dispatch.register(Input.Sub.class, Dispatches::f, "f", Object.class);
            Dispatch.register(Input.Sub.class, Dispatches::f2, "f", long.class);
            Dispatch.register(Input.Sub.class, Dispatches::f3, "f", int.class, Object[].class);
        }

        private Dispatches() {
        }

        private static Machine<?> f(Object self, Object[] arguments) {
            return new Input_Sub_f_Object((Input.Sub) self, arguments[0]);
        }

        private static Machine<?> f2(Object self, Object[] arguments) {
            return new Input_Sub_f_long((Input.Sub) self, (long) arguments[0]);
        }

        private static Machine<?> f3(Object self, Object[] arguments) {
            return new Input_Sub_f_int_ObjectArray((Input.Sub) self, (int) arguments[0], (Object[]) arguments[1]);
        }
    }
}

package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.Machine;
import dev.pollen.support.ObjectMachine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Base} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_BaseAsync {
    private Input_BaseAsync() {
    }

    /**
     * {@link Input.Base#f(Object)} as a future.
     */
    static Future<String> f(Input.Base self, Object o) {
        return f$machine(self, o);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> f$machine(Input.Base self, Object o) {
        if (self.getClass() == Input.Base.class) return new Input_Base_f_Object(self, o);
        Factory override = Dispatches.f.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "f", () -> self.f(o));
        return (ObjectMachine<String>) override.make(self, new Object[] {o});
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> f$exactly(Input.Base self, Object o) {
        return new Input_Base_f_Object(self, o);
    }

    /**
     * {@link Input.Base#f(Integer)} as a future.
     */
    static Future<String> f(Input.Base self, Integer i) {
        return f$machine(self, i);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> f$machine(Input.Base self, Integer i) {
        if (self.getClass() == Input.Base.class) return new Input_Base_f_Integer(self, i);
        Factory override = Dispatches.f2.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "f", () -> self.f(i));
        return (ObjectMachine<String>) override.make(self, new Object[] {i});
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> f$exactly(Input.Base self, Integer i) {
        return new Input_Base_f_Integer(self, i);
    }

    /**
     * {@link Input.Base#f(int, Object...)} as a future.
     */
    static Future<String> f(Input.Base self, int i, Object... rest) {
        return f$machine(self, i, rest);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> f$machine(Input.Base self, int i, Object... rest) {
        if (self.getClass() == Input.Base.class) return new Input_Base_f_int_ObjectArray(self, i, rest);
        Factory override = Dispatches.f3.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "f", () -> self.f(i, rest));
        return (ObjectMachine<String>) override.make(self, new Object[] {i, rest});
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> f$exactly(Input.Base self, int i, Object... rest) {
        return new Input_Base_f_int_ObjectArray(self, i, rest);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch f = new Dispatch(Input.Base.class, "f", Object.class);

        static final Dispatch f2 = new Dispatch(Input.Base.class, "f", Integer.class);

        static final Dispatch f3 = new Dispatch(Input.Base.class, "f", int.class, Object[].class);

        static {
            Dispatch.register(Input.Base.class, Dispatches::f, "f", Object.class);
            Dispatch.register(Input.Base.class, Dispatches::f2, "f", Integer.class);
            Dispatch.register(Input.Base.class, Dispatches::f3, "f", int.class, Object[].class);
        }

        private Dispatches() {
        }

        private static Machine<?> f(Object self, Object[] arguments) {
            return new Input_Base_f_Object((Input.Base) self, arguments[0]);
        }

        private static Machine<?> f2(Object self, Object[] arguments) {
            return new Input_Base_f_Integer((Input.Base) self, (Integer) arguments[0]);
        }

        private static Machine<?> f3(Object self, Object[] arguments) {
            return new Input_Base_f_int_ObjectArray((Input.Base) self, (int) arguments[0], (Object[]) arguments[1]);
        }
    }
}

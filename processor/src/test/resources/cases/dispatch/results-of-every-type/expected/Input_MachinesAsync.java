package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.BooleanMachine;
import dev.pollen.support.ByteMachine;
import dev.pollen.support.CharMachine;
import dev.pollen.support.Dispatch;
import dev.pollen.support.DoubleMachine;
import dev.pollen.support.Factory;
import dev.pollen.support.FloatMachine;
import dev.pollen.support.IntMachine;
import dev.pollen.support.LongMachine;
import dev.pollen.support.Machine;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.ShortMachine;
import dev.pollen.support.VoidMachine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Machines} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_MachinesAsync {
    private Input_MachinesAsync() {
    }

    /**
     * {@link Input.Machines#z()} as a future.
     */
    static Future<Boolean> z(Input.Machines self) {
        return z$machine(self);
    }

    /**
     * For generated code.
     */
    static BooleanMachine z$machine(Input.Machines self) {
        if (self.getClass() == Input.Machines.class) return new Input_Machines_z(self);
        Factory override = Dispatches.z.of(self);
        if (override == null) return BooleanMachine.calling(self, "z", () -> self.z());
        return (BooleanMachine) override.make(self, new Object[] {});
    }

    /**
     * For generated code.
     */
    static BooleanMachine z$exactly(Input.Machines self) {
        return new Input_Machines_z(self);
    }

    /**
     * {@link Input.Machines#b()} as a future.
     */
    static Future<Byte> b(Input.Machines self) {
        return b$machine(self);
    }

    /**
     * For generated code.
     */
    static ByteMachine b$machine(Input.Machines self) {
        if (self.getClass() == Input.Machines.class) return new Input_Machines_b(self);
        Factory override = Dispatches.b.of(self);
        if (override == null) return ByteMachine.calling(self, "b", () -> self.b());
        return (ByteMachine) override.make(self, new Object[] {});
    }

    /**
     * For generated code.
     */
    static ByteMachine b$exactly(Input.Machines self) {
        return new Input_Machines_b(self);
    }

    /**
     * {@link Input.Machines#s()} as a future.
     */
    static Future<Short> s(Input.Machines self) {
        return s$machine(self);
    }

    /**
     * For generated code.
     */
    static ShortMachine s$machine(Input.Machines self) {
        if (self.getClass() == Input.Machines.class) return new Input_Machines_s(self);
        Factory override = Dispatches.s.of(self);
        if (override == null) return ShortMachine.calling(self, "s", () -> self.s());
        return (ShortMachine) override.make(self, new Object[] {});
    }

    /**
     * For generated code.
     */
    static ShortMachine s$exactly(Input.Machines self) {
        return new Input_Machines_s(self);
    }

    /**
     * {@link Input.Machines#c()} as a future.
     */
    static Future<Character> c(Input.Machines self) {
        return c$machine(self);
    }

    /**
     * For generated code.
     */
    static CharMachine c$machine(Input.Machines self) {
        if (self.getClass() == Input.Machines.class) return new Input_Machines_c(self);
        Factory override = Dispatches.c.of(self);
        if (override == null) return CharMachine.calling(self, "c", () -> self.c());
        return (CharMachine) override.make(self, new Object[] {});
    }

    /**
     * For generated code.
     */
    static CharMachine c$exactly(Input.Machines self) {
        return new Input_Machines_c(self);
    }

    /**
     * {@link Input.Machines#i()} as a future.
     */
    static Future<Integer> i(Input.Machines self) {
        return i$machine(self);
    }

    /**
     * For generated code.
     */
    static IntMachine i$machine(Input.Machines self) {
        if (self.getClass() == Input.Machines.class) return new Input_Machines_i(self);
        Factory override = Dispatches.i.of(self);
        if (override == null) return IntMachine.calling(self, "i", () -> self.i());
        return (IntMachine) override.make(self, new Object[] {});
    }

    /**
     * For generated code.
     */
    static IntMachine i$exactly(Input.Machines self) {
        return new Input_Machines_i(self);
    }

    /**
     * {@link Input.Machines#l()} as a future.
     */
    static Future<Long> l(Input.Machines self) {
        return l$machine(self);
    }

    /**
     * For generated code.
     */
    static LongMachine l$machine(Input.Machines self) {
        if (self.getClass() == Input.Machines.class) return new Input_Machines_l(self);
        Factory override = Dispatches.l.of(self);
        if (override == null) return LongMachine.calling(self, "l", () -> self.l());
        return (LongMachine) override.make(self, new Object[] {});
    }

    /**
     * For generated code.
     */
    static LongMachine l$exactly(Input.Machines self) {
        return new Input_Machines_l(self);
    }

    /**
     * {@link Input.Machines#f()} as a future.
     */
    static Future<Float> f(Input.Machines self) {
        return f$machine(self);
    }

    /**
     * For generated code.
     */
    static FloatMachine f$machine(Input.Machines self) {
        if (self.getClass() == Input.Machines.class) return new Input_Machines_f(self);
        Factory override = Dispatches.f.of(self);
        if (override == null) return FloatMachine.calling(self, "f", () -> self.f());
        return (FloatMachine) override.make(self, new Object[] {});
    }

    /**
     * For generated code.
     */
    static FloatMachine f$exactly(Input.Machines self) {
        return new Input_Machines_f(self);
    }

    /**
     * {@link Input.Machines#d()} as a future.
     */
    static Future<Double> d(Input.Machines self) {
        return d$machine(self);
    }

    /**
     * For generated code.
     */
    static DoubleMachine d$machine(Input.Machines self) {
        if (self.getClass() == Input.Machines.class) return new Input_Machines_d(self);
        Factory override = Dispatches.d.of(self);
        if (override == null) return DoubleMachine.calling(self, "d", () -> self.d());
        return (DoubleMachine) override.make(self, new Object[] {});
    }

    /**
     * For generated code.
     */
    static DoubleMachine d$exactly(Input.Machines self) {
        return new Input_Machines_d(self);
    }

    /**
     * {@link Input.Machines#v()} as a future.
     */
    static Future<Void> v(Input.Machines self) {
        return v$machine(self);
    }

    /**
     * For generated code.
     */
    static VoidMachine v$machine(Input.Machines self) {
        if (self.getClass() == Input.Machines.class) return new Input_Machines_v(self);
        Factory override = Dispatches.v.of(self);
        if (override == null) return VoidMachine.calling(self, "v", () -> self.v());
        return (VoidMachine) override.make(self, new Object[] {});
    }

    /**
     * For generated code.
     */
    static VoidMachine v$exactly(Input.Machines self) {
        return new Input_Machines_v(self);
    }

    /**
     * {@link Input.Machines#a()} as a future.
     */
    static Future<int[]> a(Input.Machines self) {
        return a$machine(self);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<int[]> a$machine(Input.Machines self) {
        if (self.getClass() == Input.Machines.class) return new Input_Machines_a(self);
        Factory override = Dispatches.a.of(self);
        if (override == null) return ObjectMachine.<int[]>calling(self, "a", () -> self.a());
        return (ObjectMachine<int[]>) override.make(self, new Object[] {});
    }

    /**
     * For generated code.
     */
    static ObjectMachine<int[]> a$exactly(Input.Machines self) {
        return new Input_Machines_a(self);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch z = new Dispatch(Input.Machines.class, "z");

        static final Dispatch b = new Dispatch(Input.Machines.class, "b");

        static final Dispatch s = new Dispatch(Input.Machines.class, "s");

        static final Dispatch c = new Dispatch(Input.Machines.class, "c");

        static final Dispatch i = new Dispatch(Input.Machines.class, "i");

        static final Dispatch l = new Dispatch(Input.Machines.class, "l");

        static final Dispatch f = new Dispatch(Input.Machines.class, "f");

        static final Dispatch d = new Dispatch(Input.Machines.class, "d");

        static final Dispatch v = new Dispatch(Input.Machines.class, "v");

        static final Dispatch a = new Dispatch(Input.Machines.class, "a");

        static {
            Dispatch.register(Input.Machines.class, Dispatches::z, "z");
            Dispatch.register(Input.Machines.class, Dispatches::b, "b");
            Dispatch.register(Input.Machines.class, Dispatches::s, "s");
            Dispatch.register(Input.Machines.class, Dispatches::c, "c");
            Dispatch.register(Input.Machines.class, Dispatches::i, "i");
            Dispatch.register(Input.Machines.class, Dispatches::l, "l");
            Dispatch.register(Input.Machines.class, Dispatches::f, "f");
            Dispatch.register(Input.Machines.class, Dispatches::d, "d");
            Dispatch.register(Input.Machines.class, Dispatches::v, "v");
            Dispatch.register(Input.Machines.class, Dispatches::a, "a");
        }

        private Dispatches() {
        }

        private static Machine<?> z(Object self, Object[] arguments) {
            return new Input_Machines_z((Input.Machines) self);
        }

        private static Machine<?> b(Object self, Object[] arguments) {
            return new Input_Machines_b((Input.Machines) self);
        }

        private static Machine<?> s(Object self, Object[] arguments) {
            return new Input_Machines_s((Input.Machines) self);
        }

        private static Machine<?> c(Object self, Object[] arguments) {
            return new Input_Machines_c((Input.Machines) self);
        }

        private static Machine<?> i(Object self, Object[] arguments) {
            return new Input_Machines_i((Input.Machines) self);
        }

        private static Machine<?> l(Object self, Object[] arguments) {
            return new Input_Machines_l((Input.Machines) self);
        }

        private static Machine<?> f(Object self, Object[] arguments) {
            return new Input_Machines_f((Input.Machines) self);
        }

        private static Machine<?> d(Object self, Object[] arguments) {
            return new Input_Machines_d((Input.Machines) self);
        }

        private static Machine<?> v(Object self, Object[] arguments) {
            return new Input_Machines_v((Input.Machines) self);
        }

        private static Machine<?> a(Object self, Object[] arguments) {
            return new Input_Machines_a((Input.Machines) self);
        }
    }
}

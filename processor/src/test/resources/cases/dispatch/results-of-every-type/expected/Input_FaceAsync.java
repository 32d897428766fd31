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
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.ShortMachine;
import dev.pollen.support.VoidMachine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Face} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_FaceAsync {
    private Input_FaceAsync() {
    }

    /**
     * {@link Input.Face#z()} as a future.
     */
    static Future<Boolean> z(Input.Face self) {
        return z$machine(self);
    }

    /**
     * For generated code.
     */
    static BooleanMachine z$machine(Input.Face self) {
        Factory override = Dispatches.z.of(self);
        if (override == null) return BooleanMachine.calling(self, "z", () -> self.z());
        return (BooleanMachine) override.make(self, new Object[] {});
    }

    /**
     * {@link Input.Face#b()} as a future.
     */
    static Future<Byte> b(Input.Face self) {
        return b$machine(self);
    }

    /**
     * For generated code.
     */
    static ByteMachine b$machine(Input.Face self) {
        Factory override = Dispatches.b.of(self);
        if (override == null) return ByteMachine.calling(self, "b", () -> self.b());
        return (ByteMachine) override.make(self, new Object[] {});
    }

    /**
     * {@link Input.Face#s()} as a future.
     */
    static Future<Short> s(Input.Face self) {
        return s$machine(self);
    }

    /**
     * For generated code.
     */
    static ShortMachine s$machine(Input.Face self) {
        Factory override = Dispatches.s.of(self);
        if (override == null) return ShortMachine.calling(self, "s", () -> self.s());
        return (ShortMachine) override.make(self, new Object[] {});
    }

    /**
     * {@link Input.Face#c()} as a future.
     */
    static Future<Character> c(Input.Face self) {
        return c$machine(self);
    }

    /**
     * For generated code.
     */
    static CharMachine c$machine(Input.Face self) {
        Factory override = Dispatches.c.of(self);
        if (override == null) return CharMachine.calling(self, "c", () -> self.c());
        return (CharMachine) override.make(self, new Object[] {});
    }

    /**
     * {@link Input.Face#i()} as a future.
     */
    static Future<Integer> i(Input.Face self) {
        return i$machine(self);
    }

    /**
     * For generated code.
     */
    static IntMachine i$machine(Input.Face self) {
        Factory override = Dispatches.i.of(self);
        if (override == null) return IntMachine.calling(self, "i", () -> self.i());
        return (IntMachine) override.make(self, new Object[] {});
    }

    /**
     * {@link Input.Face#l()} as a future.
     */
    static Future<Long> l(Input.Face self) {
        return l$machine(self);
    }

    /**
     * For generated code.
     */
    static LongMachine l$machine(Input.Face self) {
        Factory override = Dispatches.l.of(self);
        if (override == null) return LongMachine.calling(self, "l", () -> self.l());
        return (LongMachine) override.make(self, new Object[] {});
    }

    /**
     * {@link Input.Face#f()} as a future.
     */
    static Future<Float> f(Input.Face self) {
        return f$machine(self);
    }

    /**
     * For generated code.
     */
    static FloatMachine f$machine(Input.Face self) {
        Factory override = Dispatches.f.of(self);
        if (override == null) return FloatMachine.calling(self, "f", () -> self.f());
        return (FloatMachine) override.make(self, new Object[] {});
    }

    /**
     * {@link Input.Face#d()} as a future.
     */
    static Future<Double> d(Input.Face self) {
        return d$machine(self);
    }

    /**
     * For generated code.
     */
    static DoubleMachine d$machine(Input.Face self) {
        Factory override = Dispatches.d.of(self);
        if (override == null) return DoubleMachine.calling(self, "d", () -> self.d());
        return (DoubleMachine) override.make(self, new Object[] {});
    }

    /**
     * {@link Input.Face#v()} as a future.
     */
    static Future<Void> v(Input.Face self) {
        return v$machine(self);
    }

    /**
     * For generated code.
     */
    static VoidMachine v$machine(Input.Face self) {
        Factory override = Dispatches.v.of(self);
        if (override == null) return VoidMachine.calling(self, "v", () -> self.v());
        return (VoidMachine) override.make(self, new Object[] {});
    }

    /**
     * {@link Input.Face#a()} as a future.
     */
    static Future<int[]> a(Input.Face self) {
        return a$machine(self);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<int[]> a$machine(Input.Face self) {
        Factory override = Dispatches.a.of(self);
        if (override == null) return ObjectMachine.<int[]>calling(self, "a", () -> self.a());
        return (ObjectMachine<int[]>) override.make(self, new Object[] {});
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch z = new Dispatch(Input.Face.class, "z");

        static final Dispatch b = new Dispatch(Input.Face.class, "b");

        static final Dispatch s = new Dispatch(Input.Face.class, "s");

        static final Dispatch c = new Dispatch(Input.Face.class, "c");

        static final Dispatch i = new Dispatch(Input.Face.class, "i");

        static final Dispatch l = new Dispatch(Input.Face.class, "l");

        static final Dispatch f = new Dispatch(Input.Face.class, "f");

        static final Dispatch d = new Dispatch(Input.Face.class, "d");

        static final Dispatch v = new Dispatch(Input.Face.class, "v");

        static final Dispatch a = new Dispatch(Input.Face.class, "a");

        private Dispatches() {
        }
    }
}

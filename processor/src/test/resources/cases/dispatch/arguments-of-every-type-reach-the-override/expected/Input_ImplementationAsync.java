package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.Machine;
import dev.pollen.support.ObjectMachine;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Implementation} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_ImplementationAsync {
    private Input_ImplementationAsync() {
    }

    /**
     * {@link Input.Implementation#all(boolean, byte, short, char, int, long, float, double, Integer, int[], List)} as a future.
     */
    static Future<String> all(Input.Implementation self, boolean z, byte b, short s, char c, int i,
            long l, float f, double d, Integer t, int[] a, List<? super Integer> w) {
        return all$machine(self, z, b, s, c, i, l, f, d, t, a, w);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> all$machine(Input.Implementation self, boolean z, byte b, short s,
            char c, int i, long l, float f, double d, Integer t, int[] a, List<? super Integer> w) {
        if (self.getClass() == Input.Implementation.class) return new Input_Implementation_all(self, z, b, s, c, i, l, f, d, t, a, w);
        Factory override = Dispatches.all.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "all", () -> self.all(z, b, s, c, i, l, f, d, t, a, w));
        return (ObjectMachine<String>) override.make(self, new Object[] {z, b, s, c, i, l, f, d, t, a, w});
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> all$exactly(Input.Implementation self, boolean z, byte b, short s,
            char c, int i, long l, float f, double d, Integer t, int[] a, List<? super Integer> w) {
        return new Input_Implementation_all(self, z, b, s, c, i, l, f, d, t, a, w);
    }

    /**
     * {@link Input.Implementation#varied(String, Integer...)} as a future.
     */
    static Future<String> varied(Input.Implementation self, String first, Integer... rest) {
        return varied$machine(self, first, rest);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> varied$machine(Input.Implementation self, String first,
            Integer... rest) {
        if (self.getClass() == Input.Implementation.class) return new Input_Implementation_varied(self, first, rest);
        Factory override = Dispatches.varied.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "varied", () -> self.varied(first, rest));
        return (ObjectMachine<String>) override.make(self, new Object[] {first, rest});
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> varied$exactly(Input.Implementation self, String first,
            Integer... rest) {
        return new Input_Implementation_varied(self, first, rest);
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch all = new Dispatch(Input.Implementation.class, "all", boolean.class, byte.class, short.class, char.class, int.class, long.class, float.class, double.class, Integer.class, int[].class, List.class);

        static final Dispatch varied = new Dispatch(Input.Implementation.class, "varied", String.class, Integer[].class);

        static {
            Dispatch.register(Input.Implementation.class, Dispatches::all, "all", boolean.class, byte.class, short.class, char.class, int.class, long.class, float.class, double.class, Integer.class, int[].class, List.class);
            Dispatch.register(Input.Implementation.class, Dispatches::all, "all", boolean.class, byte.class, short.class, char.class, int.class, long.class, float.class, double.class, Object.class, int[].class, List.class);
            Dispatch.register(Input.Implementation.class, Dispatches::varied, "varied", String.class, Integer[].class);
            Dispatch.register(Input.Implementation.class, Dispatches::varied, "varied", String.class, Object[].class);
        }

        private Dispatches() {
        }

        private static Machine<?> all(Object self, Object[] arguments) {
            return new Input_Implementation_all((Input.Implementation) self, (boolean) arguments[0], (byte) arguments[1], (short) arguments[2], (char) arguments[3], (int) arguments[4], (long) arguments[5], (float) arguments[6], (double) arguments[7], (Integer) arguments[8], (int[]) arguments[9], (List<? super Integer>) arguments[10]);
        }

        private static Machine<?> varied(Object self, Object[] arguments) {
            return new Input_Implementation_varied((Input.Implementation) self, (String) arguments[0], (Integer[]) arguments[1]);
        }
    }
}

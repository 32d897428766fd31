package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Dispatch;
import dev.pollen.support.Factory;
import dev.pollen.support.ObjectMachine;
import java.util.List;
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
     * {@link Input.Face#all(boolean, byte, short, char, int, long, float, double, Object, int[], List)} as a future.
     */
    static <T> Future<String> all(Input.Face<T> self, boolean z, byte b, short s, char c, int i,
            long l, float f, double d, T t, int[] a, List<? super T> w) {
        return Input_FaceAsync.<T>all$machine(self, z, b, s, c, i, l, f, d, t, a, w);
    }

    /**
     * For generated code.
     */
    static <T> ObjectMachine<String> all$machine(Input.Face<T> self, boolean z, byte b, short s,
            char c, int i, long l, float f, double d, T t, int[] a, List<? super T> w) {
        Factory override = Dispatches.all.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "all", () -> self.all(z, b, s, c, i, l, f, d, t, a, w));
        return (ObjectMachine<String>) override.make(self, new Object[] {z, b, s, c, i, l, f, d, t, a, w});
    }

    /**
     * {@link Input.Face#varied(String, Object...)} as a future.
     */
    static <T> Future<String> varied(Input.Face<T> self, String first, T... rest) {
        return Input_FaceAsync.<T>varied$machine(self, first, rest);
    }

    /**
     * For generated code.
     */
    static <T> ObjectMachine<String> varied$machine(Input.Face<T> self, String first, T... rest) {
        Factory override = Dispatches.varied.of(self);
        if (override == null) return ObjectMachine.<String>calling(self, "varied", () -> self.varied(first, rest));
        return (ObjectMachine<String>) override.make(self, new Object[] {first, rest});
    }

    /**
     * Which machines the calls of methods that can be overridden make.
     */
    private static final class Dispatches {
        static final Dispatch all = new Dispatch(Input.Face.class, "all", boolean.class, byte.class, short.class, char.class, int.class, long.class, float.class, double.class, Object.class, int[].class, List.class);

        static final Dispatch varied = new Dispatch(Input.Face.class, "varied", String.class, Object[].class);

        private Dispatches() {
        }
    }
}

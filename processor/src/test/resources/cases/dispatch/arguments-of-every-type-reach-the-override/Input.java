package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

import java.util.Arrays;
import java.util.List;

public class Input {
    interface Face<T> {
        @Async
        String all(boolean z, byte b, short s, char c, int i, long l, float f, double d, T t, int[] a, List<? super T> w);

        @Async
        String varied(String first, T... rest);
    }

    static class Implementation implements Face<Integer> {
        @Async
        @Override
        public String all(
                boolean z, byte b, short s, char c, int i, long l, float f, double d, Integer t, int[] a, List<? super Integer> w) {
            int x = await(value("x", 1));
            return "" + z + b + s + c + i + l + f + d + t + Arrays.toString(a) + w + x;
        }

        @Async
        @Override
        public String varied(String first, Integer... rest) {
            return first + await(value("y", 2)) + Arrays.toString(rest);
        }
    }

    @Async
    static String run() {
        Face<Integer> face = new Implementation();
        return face.all(true, (byte) -1, (short) 300, 'c', 1 << 20, 1L << 40, 1.5f, -0.0, null, new int[] {1, 2}, List.of(3))
                + face.varied(null) + face.varied("a", 1) + face.varied("b", 1, null) + face.varied("c", (Integer[]) null);
    }
}

package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

public class Input {
    @Async
    static <T extends Comparable<? super T>> T max(List<? extends T> list) {
        T best = null;
        for (T each : list) {
            if (best == null || each.compareTo(best) > await(value("zero", 0))) best = each;
        }
        return best;
    }

    @SafeVarargs
    @Async
    static <T> T[] rotate(T... xs) {
        T first = xs[0];
        T[] copy = xs.clone();
        int n = await(value("a", 1));
        System.arraycopy(xs, n, copy, 0, xs.length - n);
        copy[xs.length - n] = first;
        return copy;
    }

    @Async
    static <K extends Comparable<K>, V extends List<? super K>> Map<K, V> put(K key, V list) {
        Map<K, V> map = new TreeMap<>();
        list.add(await(value("b", key)));
        map.put(key, list);
        return map;
    }

    @Async
    static String run() {
        return max(List.of(1, 3, 2)) + Arrays.toString(rotate("x", "y", "z")) + put("k", new ArrayList<Object>());
    }
}

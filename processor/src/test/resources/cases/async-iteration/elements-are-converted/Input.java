package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.AsyncIterable;
import dev.pollen.AsyncIterator;
import dev.pollen.Future;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

public class Input {
    /** Counts without waiting for more than one of them. */
    static class Listed<T> implements AsyncIterable<T> {
        final List<T> list;

        @SafeVarargs
        Listed(T... list) {
            this.list = Arrays.asList(list);
        }

        @Override
        public AsyncIterator<T> asyncIterator() {
            Iterator<T> elements = list.iterator();
            return new AsyncIterator<>() {
                private T current;

                @Override
                public Future<Boolean> moveNext() {
                    boolean more = elements.hasNext();
                    if (more) current = elements.next();
                    return value("more", more);
                }

                @Override
                public T current() {
                    return current;
                }
            };
        }
    }

    static class Named extends Listed<String> {
        Named(String... names) {
            super(names);
        }
    }

    @Async
    static <N extends Number, L extends Listed<? extends N>> String numbers(L list) {
        String s = "";
        for (Number n : list) s += n;
        for (var n : list) s += n.intValue() + 1;
        return s;
    }

    @Async
    static <T extends Runnable & AsyncIterable<String>> String intersection(T both) {
        String s = "";
        for (String each : both) s += each;
        for (String each : (Runnable & AsyncIterable<String>) both) s += each;
        return s;
    }

    static class Running extends Listed<String> implements Runnable {
        Running() {
            super("r");
        }

        @Override
        public void run() {}
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    @Async
    static List<Object> run() {
        List<Object> all = new ArrayList<>();
        for (long widened : new Listed<>(1)) all.add(widened);
        for (final Object boxed : new Listed<>('c')) all.add(boxed);
        for (Object raw : new Listed("raw")) all.add(raw);
        Listed<?> unknown = new Listed<>(2.5);
        for (Object each : unknown) all.add(each);
        for (CharSequence each : new Named("n")) all.add(each.length());
        all.add(numbers(new Listed<>(7)));
        all.add(intersection(new Running()));
        try {
            for (int none : new Listed<Integer>((Integer) null)) all.add(none);
        } catch (NullPointerException e) {
            all.add("null");
        }
        try {
            Listed<String> polluted = (Listed) new Listed<>(3);
            for (String each : polluted) all.add(each);
        } catch (ClassCastException e) {
            all.add("polluted");
        }
        return all;
    }
}

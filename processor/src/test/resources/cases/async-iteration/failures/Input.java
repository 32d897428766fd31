package cases;

import static cases.support.Trace.fail;
import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.AsyncIterable;
import dev.pollen.AsyncIterator;
import dev.pollen.Future;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

public class Input {
    /** Fails where it is told to. */
    record Failing(String where) implements AsyncIterable<String> {
        @Override
        public AsyncIterator<String> asyncIterator() {
            if (where.equals("iterator")) throw new IllegalArgumentException(where);
            if (where.equals("null")) return null;
            return new AsyncIterator<>() {
                private int at;

                @Override
                public Future<Boolean> moveNext() {
                    at++;
                    if (where.equals("moveNext")) throw new IllegalArgumentException(where);
                    if (where.equals("future of null")) return null;
                    if (where.equals("null of future")) return value("null", null);
                    if (at == 2 && where.equals("future")) return fail("failing", new IOException(where));
                    return value(where + at, at < 3);
                }

                @Override
                public String current() {
                    if (where.equals("current")) throw new IllegalArgumentException(where);
                    return where;
                }
            };
        }
    }

    @Async
    static String all(String where) {
        String s = "";
        try {
            for (String each : new Failing(where)) {
                s += each + " ";
                if (where.equals("body")) throw new IllegalArgumentException("body");
            }
        } catch (IllegalArgumentException | NullPointerException e) {
            s += e.getClass().getSimpleName();
        } finally {
            s += ".";
        }
        return s;
    }

    @Async
    static List<String> run() {
        List<String> all = new ArrayList<>();
        for (String where : List.of("iterator", "null", "moveNext", "future of null", "null of future", "current")) {
            all.add(all(where));
        }
        all.add(all("body"));
        try {
            all.add(all("future"));
        } catch (Exception e) {
            all.add(e.toString());
        }
        try {
            Failing none = null;
            for (String each : none) log(each);
        } catch (NullPointerException e) {
            all.add("no iterable");
        }
        return all;
    }
}

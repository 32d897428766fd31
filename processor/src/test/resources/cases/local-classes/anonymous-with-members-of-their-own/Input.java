package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.async;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

public class Input {
    static class Base {
        final String text;

        Base(int n, String... more) {
            text = n + String.join("/", more);
        }

        String text() {
            return text;
        }
    }

    private int factor = 2;

    @Async
    private String counting(List<Integer> numbers) {
        var counter = new Object() {
            int count = eval("zero", 0);
            private String last = "none";
        };
        for (int n : numbers) counter.count += await(value("n" + n, n));
        numbers.forEach(n -> counter.count++);
        counter.last += await(value("last", counter.last));
        return counter.count-- + counter.last + counter.count;
    }

    @Async
    private String capturing(int base) {
        int local = base + 1;
        var sum = new Base(await(value("arg", 1)), "a", eval("b", "b")) {
            int total = local;

            {
                log("made");
            }

            int add(int n) {
                record Twice(int n) {}
                return total += new Twice(n).n() * factor + local;
            }

            @Override
            String text() {
                return "<" + super.text() + total + ">";
            }
        };
        int first = sum.add(await(value("five", 5)));
        Supplier<String> text = sum::text;
        Supplier<Integer> more = () -> sum.add(1);
        await(value("between", 1));
        return first + text.get() + more.get() + sum.total + sum.text;
    }

    @Async
    private String inBlocks() {
        var cell = new ArrayList<String>() {
            int adds;

            @Override
            public boolean add(String s) {
                adds++;
                return super.add(s + adds);
            }
        };
        await(async(() -> {
            cell.add(await(value("one", "x")));
            var own = new Object() {
                final int adds = cell.adds;
            };
            cell.add(await(value("two", "y")) + own.adds);
        }));
        return cell + " " + cell.adds;
    }

    @Async
    private String thrown() {
        try {
            var failing = new Object() {
                final int n = fail(factor);
            };
            return await(value("never", "never")) + failing.n;
        } catch (IOException e) {
            return e.getMessage();
        }
    }

    private static int fail(int n) throws IOException {
        throw new IOException("failed" + n);
    }

    @Async
    static String run() {
        Input input = new Input();
        return input.counting(List.of(1, 2)) + input.capturing(3) + input.inBlocks() + input.thrown();
    }
}

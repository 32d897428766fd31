package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.async;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.Future;

public class Input {
    private int count = 1;

    private static String secret(int n) { return "secret" + n; }

    private int next() { return ++count; }

    @Async
    String of(int base) {
        Future<String> f = async(() -> {
            count += await(value("a", base));
            this.count++;
            return secret(next()) + Input.this.count;
        });
        count = 10;
        return await(f) + count;
    }

    @Async
    static String run() {
        return new Input().of(5);
    }
}

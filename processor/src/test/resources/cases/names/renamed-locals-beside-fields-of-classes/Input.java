package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.function.IntSupplier;

public class Input {
    @Async
    static int run() {
        int sum = 0;
        {
            int x = await(value("a", 1));
            sum += await(value("b", 10)) + x;
        }
        {
            int x = await(value("c", 100));
            IntSupplier supplier = new IntSupplier() {
                final int x2 = 5;

                @Override
                public int getAsInt() {
                    return x + x2;
                }
            };
            sum += await(value("d", 1000)) + supplier.getAsInt() + x;
        }
        return sum;
    }
}

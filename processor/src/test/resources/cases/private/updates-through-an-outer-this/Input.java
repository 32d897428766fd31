package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.function.IntSupplier;

public class Input {
    private int count = 1;
    private boolean flag = true;

    class Inner {
        @Async
        int update() {
            int n = await(value("n", 2));
            IntSupplier later = new IntSupplier() {
                @Override
                public int getAsInt() {
                    return (Input.this.flag &= n > 2) ? 1 : (Input.this.count += n + Input.this.count++);
                }
            };
            int sum = later.getAsInt() + (Input.this.count *= n);
            return await(value("sum", sum)) + (Input.this.count -= 3);
        }
    }

    @Async
    static String run() {
        Input in = new Input();
        return in.new Inner().update() + " " + in.count + in.flag;
    }
}

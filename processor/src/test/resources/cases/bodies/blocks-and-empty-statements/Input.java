package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        ;
        {
        }
        int x = 1;
        {
            int y = await(value("a", 1));
            {
                x += y;
                ;
            }
            int z = await(value("b", 1));
            x += z;
        }
        {
            int y = 5;
            x += y;
        }
        return x;
    }
}

package cases;

import static cases.support.Trace.fail;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.FileNotFoundException;
import java.io.IOException;

public class Input {
    @Async
    static int read(int x) throws IOException, InterruptedException {
        if (x == 1) throw new FileNotFoundException("one");
        int y = await(value("a" + x, x));
        if (x == 2) await(fail("b", new InterruptedException("two")));
        return y;
    }

    @Async
    static String run() throws InterruptedException {
        String s = "";
        for (int i = 0; i < 3; i++) {
            try {
                s += read(i);
            } catch (FileNotFoundException e) {
                s += await(value("c", "missing "));
            } catch (IOException e) {
                s += "never";
            }
        }
        return s;
    }
}

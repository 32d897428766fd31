package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;

public class Input {
    @Async
    static String end(int how) throws IOException {
        String s = "";
        for (int i = 0; i < 2; i++) {
            try {
                await(value("a" + how, 1));
                if (how == 1) throw new IOException("thrown");
                if (how == 2) return "returned";
                if (how == 3) break;
                if (how == 4) continue;
                s += "end ";
            } finally {
                log("finally " + how + " " + i);
            }
            s += "after ";
        }
        return s;
    }

    @Async
    static String run() throws IOException {
        String s = end(0) + "|" + end(2) + "|" + end(3) + "|" + end(4);
        log(s);
        return end(1);
    }
}

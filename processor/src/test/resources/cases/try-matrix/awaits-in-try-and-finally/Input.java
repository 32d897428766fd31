package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.log;
import static cases.support.Trace.sacred;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;

public class Input {
    @Async
    static String turn(int how) throws Exception {
        String s = "";
        for (int i = 0; i < 2; i++) {
            try {
                s += await(value("t" + how, "try "));
                if (how == 1) throw new IOException("try");
                if (how == 2) throw new IllegalArgumentException("try");
                if (how == 3) return s + "returned";
                if (how == 4) break;
                if (how == 5) continue;
            } catch (IllegalArgumentException e) {
                s += eval("catch", "catch ");
                if (i == 1) throw new IOException("catch");
            } finally {
                s += await(sacred("f" + how, "finally "));
                log(s);
            }
            s += "after ";
        }
        return s;
    }

    @Async
    static String run() throws Exception {
        String s = "";
        for (int how = 0; how < 6; how++) {
            try {
                s += turn(how) + "| ";
            } catch (IOException e) {
                s += e.getMessage() + "| ";
            }
        }
        return s;
    }
}

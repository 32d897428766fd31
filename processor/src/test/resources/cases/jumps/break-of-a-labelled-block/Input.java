package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        String s = "";
        block:
        {
            s += await(value("a", "a"));
            if (s.equals("a")) break block;
            s += "never";
        }
        choice:
        if (await(value("b", true))) {
            s += "b";
            if (await(value("c", true))) break choice;
            s += "never";
        } else s += "never";
        same:
        {
            same2:
            {
                if (await(value("d", 1)) == 1) break same;
                break same2;
            }
            s += "never";
        }
        return s;
    }
}

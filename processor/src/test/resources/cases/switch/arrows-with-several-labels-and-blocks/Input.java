package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String turn(int x) {
        String s = "";
        switch (x) {
            case 0 -> {}
            case 1, 2 -> {
                String own = await(value("a" + x, "few"));
                if (x == 2) break;
                s += own;
            }
            case 3 -> throw new IllegalStateException(await(value("b", "three")));
            case 4 -> s += await(value("c", "four"));
            default -> {
                String own = "many";
                s += own;
            }
        }
        return s + "|" + switch (x) {
            case 0, 1 -> await(value("d" + x, "small"));
            case 2 -> {
                for (int i = 0; ; i++) if (await(value("e" + i, i)) == 1) yield "two";
            }
            default -> eval("big", "big");
        };
    }

    @Async
    static String run() {
        String s = turn(0) + turn(1) + turn(2) + turn(4) + turn(5);
        try {
            turn(3);
        } catch (IllegalStateException e) {
            log(e);
        }
        return s;
    }
}

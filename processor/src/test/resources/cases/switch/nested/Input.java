package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        String s = "";
        for (int i = 0; i < 3; i++) {
            s += switch (i) {
                case 0 -> switch (await(value("a", 1))) {
                    case 1 -> "inner" + await(value("b", 2));
                    default -> "never";
                };
                case 1 -> {
                    switch (await(value("c", 3))) {
                        case 3:
                            yield "yield";
                    }
                    yield "never";
                }
                default -> "default";
            };
        }
        return s;
    }
}

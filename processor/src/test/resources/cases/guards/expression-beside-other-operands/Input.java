package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.async;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.Future;

public class Input {
    private int calls;

    @Async
    private boolean isEven(int n) {
        calls++;
        return await(value("even" + n, n % 2)) == 0;
    }

    @Async
    private String beside(Object o) {
        int left = 1;
        return eval("left", left) + "-" + calls + switch (o) {
            case Integer n when isEven(n) && isEven(n / 2) -> (left = 4) + n;
            case Integer n when isEven(n) -> switch (Integer.valueOf(n / 2)) {
                case 1 -> await(value("one", 1));
                case Integer m when isEven(m + 1) -> -m;
                default -> 0;
            };
            case Object p -> eval("object", 7L);
        } + left + eval("right", calls);
    }

    @Async
    private String inBlock(Object o) {
        Future<String> block = async(() -> switch (o) {
            case Integer n when isEven(n) -> "even" + n + calls;
            case Object p -> "other" + p;
        });
        return await(block);
    }

    @Async
    static String run() {
        Input input = new Input();
        String s = input.beside(4) + input.beside(2) + input.beside(6) + input.beside(1);
        return s + input.inBlock(2) + input.inBlock(3);
    }
}

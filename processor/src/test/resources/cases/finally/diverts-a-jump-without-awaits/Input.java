package cases;

import static cases.support.Trace.*;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;

/** What a jump would reach, were it not for the finally block, is no part of the machine. */
class Input {
    @Async
    static int update(boolean fails) throws IOException {
        for (int i = 0; i < 2; i++, log(await(value("never", i)))) {
            try {
                log("body");
                if (fails) continue;
            } finally {
                log("finally");
                throw new IOException("instead");
            }
        }
        return 0;
    }

    @Async
    static int chosen(int kind) {
        int result = switch (kind) {
            case 0 -> {
                try {
                    yield eval("replaced", 1);
                } finally {
                    yield 2;
                }
            }
            default -> await(value("a", 3));
        };
        return result;
    }

    @Async
    static int endless() {
        int n = 0;
        outer:
        while (true) {
            n += await(value("b", 1));
            while (true) {
                try {
                    if (n > 2) break outer;
                    break;
                } finally {
                    if (n < 3) continue outer;
                }
            }
        }
        return n;
    }

    @Async
    static String run() {
        String failures = "";
        for (boolean fails : new boolean[] {false, true}) {
            try {
                failures += update(fails);
            } catch (IOException e) {
                failures += e.getMessage();
            }
        }
        return failures + chosen(0) + chosen(1) + endless();
    }
}

package cases;

import static cases.support.Trace.*;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

/** What stays text in a lock has jumps that never get there: neither they nor their targets make anything reachable. */
class Input {
    private static final Object LOCK = new Object();

    @Async
    static String turns() {
        StringBuilder turns = new StringBuilder();
        for (int i = 0; ; i++) {
            turns.append(await(value("turn", i)));
            synchronized (LOCK) {
                try {
                    turns.append("!");
                    break;
                } finally {
                    if (i < 2) continue;
                    return turns.toString();
                }
            }
        }
    }

    @Async
    static int labelled(int n) {
        int given = await(value("given", n));
        done:
        {
            if (given > 3) break done;
            synchronized (LOCK) {
                try {
                    break done;
                } finally {
                    throw new IllegalStateException("instead");
                }
            }
        }
        return given;
    }

    @Async
    static int chosen(int n) {
        return switch (n) {
            case 0 -> await(value("zero", n));
            default -> {
                synchronized (LOCK) {
                    try {
                        yield eval("replaced", n);
                    } finally {
                        yield n + 1;
                    }
                }
            }
        };
    }

    /** The return is replaced, too, before the finally block that awaits sees it. */
    @Async
    static int returned(int n) {
        try {
            do {
                synchronized (LOCK) {
                    try {
                        return eval("replaced", n);
                    } finally {
                        if (n == 0) throw new IllegalStateException("zero");
                        continue;
                    }
                }
            } while (n-- > 0);
        } catch (IllegalStateException e) {
            log(e.getMessage());
        } finally {
            log(await(sacred("last", n)));
        }
        return -1;
    }

    @Async
    static Object run() {
        String failure = "";
        try {
            labelled(1);
        } catch (IllegalStateException e) {
            failure = e.getMessage();
        }
        return turns() + failure + labelled(4) + chosen(0) + chosen(1) + returned(1);
    }
}

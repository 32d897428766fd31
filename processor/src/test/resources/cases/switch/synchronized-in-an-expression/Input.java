package cases;

import static cases.support.Trace.*;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

/** javac 17 writes wrong code for it where something is on the stack, as the machine is when it assigns its field. */
class Input {
    private final Object lock = new Object();

    @Async
    static int run() {
        return new Input().sum(0) + new Input().sum(1) + new Input().sum(2);
    }

    @Async
    int sum(int kind) {
        int kept = switch (kind) {
            case 0 -> {
                synchronized (lock) {
                    log("locked");
                    yield eval("zero", 10);
                }
            }
            case 1 -> {
                int n = 1;
                synchronized (lock) {
                    n += eval("one", 20);
                }
                yield n;
            }
            default -> 3;
        };
        synchronized (lock) {
            int more = switch (kind) {
                case 2 -> {
                    synchronized (this) {
                        yield eval("both", 30);
                    }
                }
                default -> 0;
            };
            kept += more;
        }
        return kept + await(value("a", kind));
    }
}

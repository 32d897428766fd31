package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    final Object[] locks = {new Object(), new Object()};

    @Async
    static void run() {
        Input input = new Input();
        log(input.guarded(1));
        log(input.loop());
        input.nothing();
    }

    @Async
    int guarded(int count) {
        synchronized (locks[await(value("index", 1))]) {
            int twice = count * 2;
            log(Thread.holdsLock(locks[1]) + " " + Thread.holdsLock(locks[0]));
            if (twice > 1) return twice;
            count++;
        }
        return count;
    }

    @Async
    int loop() {
        int sum = 0;
        for (int i = 0; i < 4; i++) {
            synchronized ((await(value("lock" + i, locks[eval("at", i % 2)])))) {
                Runnable add = () -> log("held " + Thread.holdsLock(locks[0]) + Thread.holdsLock(locks[1]));
                add.run();
                if (i == 1) continue;
                if (i == 3) break;
                sum += i;
            }
            sum += 10;
        }
        log(Thread.holdsLock(locks[0]) || Thread.holdsLock(locks[1]));
        return sum;
    }

    @Async
    void nothing() {
        try {
            synchronized (await(value("none", (Object) null))) {
                log("never");
            }
        } catch (NullPointerException e) {
            log("no lock");
        }
        synchronized (await(value("last", locks[0]))) {
            throw new IllegalStateException("held " + Thread.holdsLock(locks[0]));
        }
    }
}

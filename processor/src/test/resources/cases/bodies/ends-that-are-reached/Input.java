package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;
import static dev.pollen.Futures.ready;

import dev.pollen.Async;
import java.util.List;

public class Input {
    static final boolean OFF = false;

    @Async
    static int breakOfALabel() {
        int x = await(ready(1));
        done:
        {
            if (x > 0) break done;
            return 0;
        }
        return x;
    }

    @Async
    static int breakOfAnOuterLoop() {
        int x = await(ready(1));
        outer:
        while (true) {
            while (true) {
                if (x++ > 3) break outer;
            }
        }
        return x;
    }

    @Async
    static int breakOfALoop() {
        int x = await(ready(1));
        while (true) {
            if (x++ > 3) break;
        }
        for (; ; x++) {
            if (x > 6) break;
        }
        do {
            if (x++ > 8) break;
            if (x < 0) return x;
        } while (true);
        return x;
    }

    @Async
    static int breakBeforeTheCondition() {
        int x = await(ready(1));
        do {
            if (x > 0) break;
            return 0;
        } while (x > 0);
        return x;
    }

    @Async
    static int continueToTheCondition() {
        int x = await(ready(1));
        do {
            if (x < 3) {
                x++;
                continue;
            }
            if (x < 0) throw new IllegalStateException();
            break;
        } while (x < 3);
        do {
            if (x < 5) {
                x++;
                continue;
            }
            return 0;
        } while (x < 5);
        return x;
    }

    @Async
    static int continueOfALabel() {
        int x = await(ready(1));
        again:
        do {
            for (; ; ) {
                if (x > 2) continue again;
                x++;
            }
        } while (x < 3);
        return x;
    }

    @Async
    static int falseConditions() {
        int x = await(ready(1));
        do {
            x++;
        } while (OFF);
        do {
            x++;
        } while (OFF && true);
        do {
            x++;
        } while (2 < 1);
        return x;
    }

    @Async
    static int branches() {
        int x = await(ready(1));
        if (x > 5) return 0;
        if (x > 4) return 0;
        else x++;
        if (x < 5) x++;
        else return 0;
        return x;
    }

    @Async
    static int groups() {
        int x = await(ready(1));
        switch (x) {
            case 0:
                return 0;
            case 2:
                return 2;
        }
        switch (x) {
            case 1:
                x++;
                break;
            default:
                return 0;
        }
        switch (x) {
            case 1:
                return 1;
            default:
                x++;
        }
        switch (x) {}
        return x;
    }

    @Async
    static int arrows() {
        int x = await(ready(1));
        switch (x) {
            case 0 -> throw new IllegalStateException();
            default -> log("default");
        }
        switch (x) {
            case 1 -> x++;
            default -> {
                return 0;
            }
        }
        switch (x) {
            case 2 -> {
                x++;
            }
            default -> throw new IllegalStateException();
        }
        switch (x) {
            case 3 -> {
                if (x > 0) break;
                return 0;
            }
            default -> throw new IllegalStateException();
        }
        switch (x) {
            case 0 -> throw new IllegalStateException();
        }
        return x;
    }

    @Async
    static int clauses() {
        int x = await(ready(1));
        try {
            return x / (x - 1);
        } catch (ArithmeticException e) {
            x++;
        }
        try {
            x++;
        } catch (IllegalStateException e) {
            return 0;
        } finally {
            x++;
        }
        return x;
    }

    @Async
    static int elements() {
        int x = await(ready(1));
        for (int each : List.of(1, 2, 3)) if (each > 5) return each;
        for (int each : new int[0]) return each;
        while (x > 5) return 0;
        synchronized (Input.class) {
            x++;
        }
        return x;
    }

    @Async
    static String run() {
        String s = await(value("a", "")) + breakOfALabel() + breakOfAnOuterLoop() + breakOfALoop();
        s += " " + breakBeforeTheCondition() + continueToTheCondition() + continueOfALabel() + falseConditions();
        return s + " " + branches() + groups() + arrows() + clauses() + elements();
    }
}

package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;
import static dev.pollen.Futures.ready;

import dev.pollen.Async;

public class Input {
    static final boolean OFF = false;
    static final int LIMIT = 3;
    static final String NAME = "name";

    @Async
    static int endlessWhile() {
        int x = await(ready(1));
        while (true) {
            if (x++ > 3) return x;
        }
    }

    @Async
    static int endlessFor() {
        int x = await(ready(1));
        for (; ; x++) if (x > 3) return x;
    }

    @Async
    static int endlessDo() {
        int x = await(ready(1));
        do {
            if (x++ > 3) return x;
        } while (true);
    }

    @Async
    static int doThatReturns() {
        int x = await(ready(1));
        do {
            return x;
        } while (x > 0);
    }

    @Async
    static int bothBranches() {
        int x = await(ready(1));
        if (x > 0) return x;
        else throw new IllegalStateException();
    }

    @Async
    static int groups() {
        int x = await(ready(1));
        switch (x) {
            case 0:
                return 0;
            default:
                x += 2;
            case 1:
                return x;
        }
    }

    @Async
    static int arrows() {
        int x = await(ready(1));
        switch (x) {
            case 0 -> throw new IllegalStateException();
            default -> {
                return x;
            }
        }
    }

    @Async
    static int returningFinally() {
        int x = await(ready(1));
        try {
            log("in try");
        } finally {
            return x;
        }
    }

    @Async
    static int returningClauses() {
        int x = await(ready(1));
        try {
            return x / (x - 1);
        } catch (ArithmeticException e) {
            return -x;
        } finally {
            log("in finally");
        }
    }

    @Async
    static int locked() {
        int x = await(ready(1));
        synchronized (Input.class) {
            return x;
        }
    }

    @Async
    static int labelled() {
        int x = await(ready(1));
        outer:
        while (true) {
            while (true) {
                if (x++ > 3) return x;
                if (x == 2) continue outer;
            }
        }
    }

    @Async
    static int breakOfAnInnerLoop() {
        int x = await(ready(1));
        while (true) {
            while (true) {
                if (x > 2) break;
                x++;
            }
            if (x++ > 3) return x;
        }
    }

    @Async
    static int breakOfAnInnerSwitch() {
        int x = await(ready(1));
        while (true) {
            switch (x++) {
                case 1:
                    break;
                default:
                    return x;
            }
        }
    }

    @Async
    static int continueOfAnInnerLoop() {
        int x = await(ready(1));
        do {
            for (int i = 0; i < 3; i++) {
                if (i == 1) continue;
                x += i;
            }
            return x;
        } while (x > 0);
    }

    @Async
    static int constantVariables() {
        int x = await(ready(1));
        final boolean on = true;
        while (on && !OFF) {
            if (x++ > 3) return x;
        }
    }

    @Async
    static int constantNumbers() {
        int x = await(ready(1));
        while (LIMIT >= 3 && LIMIT > 2 && LIMIT <= 3 && -LIMIT < 'a' && LIMIT != 4) {
            if (x++ > 3) return x;
        }
    }

    @Async
    static int constantTexts() {
        int x = await(ready(1));
        while (NAME == "name" && "other" != NAME) {
            if (x++ > 3) return x;
        }
    }

    @Async
    static int constantOperators() {
        int x = await(ready(1));
        while ((OFF || LIMIT == 3) && (OFF | (LIMIT != 2)) && (true & !OFF) && (OFF ^ true) && OFF == false) {
            if (x++ > 3) return x;
        }
    }

    @Async
    static int computedConstants() {
        int x = await(ready(1));
        while (1 + 1 == 2
                && 7 / 2 * 2 - 6 == 0
                && 7 % 4 == 3
                && ~0 == -1
                && 2147483647 + 1 < 0
                && 2147483647 + 1L > 0
                && 1 / 2.0 == 0.5
                && 1.5f * 2 > 2.5
                && 0.1f + 0.2f != 0.1 + 0.2) {
            if (x++ > 3) return x;
        }
    }

    @Async
    static int constantShiftsAndCasts() {
        int x = await(ready(1));
        while ((byte) 300 == 44
                && (char) 97 == 'a'
                && (int) 1.5 == 1
                && (short) 'a' == +97
                && 1L << 40 > 1
                && -8 >> 1 == -4
                && -8 >>> 28 == 15
                && 1 << 33 == 2
                && (6 & 3 | 8 ^ 1) == 11) {
            if (x++ > 3) return x;
        }
    }

    @Async
    static int constantConditionals() {
        int x = await(ready(1));
        while ((LIMIT > 2 ? NAME + 1 : "") == "name1" && (OFF ? 1 : 'b') == 98) {
            if (x++ > 3) return x;
        }
    }

    @Async
    static int labelOfAnotherClass() {
        int x = await(ready(1));
        again:
        while (true) {
            Runnable other = new Runnable() {
                @Override
                public void run() {
                    again:
                    while (true) {
                        break again;
                    }
                }
            };
            other.run();
            if (x++ > 3) return x;
        }
    }

    @Async
    static String run() {
        String s = await(value("a", "")) + endlessWhile() + endlessFor() + endlessDo() + doThatReturns();
        s += " " + bothBranches() + groups() + arrows() + returningFinally() + returningClauses() + locked();
        s += " " + labelled() + breakOfAnInnerLoop() + breakOfAnInnerSwitch() + continueOfAnInnerLoop();
        s += " " + constantVariables() + constantNumbers() + constantTexts() + constantOperators();
        s += " " + computedConstants() + constantShiftsAndCasts() + constantConditionals();
        return s + " " + labelOfAnotherClass();
    }
}

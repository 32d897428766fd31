package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;
import static dev.pollen.Futures.ready;

import dev.pollen.Async;

public class Input {
    @Async
    static int endlessLoop(int x) {
        try {
            while (true) {
                x = await(ready(x + 1));
                if (x > 3) return x;
            }
        } catch (IllegalStateException e) {
            return await(ready(0));
        }
    }

    @Async
    static int endlessLoopWithABreak(int x) {
        try {
            while (true) {
                x = await(ready(x + 1));
                if (x > 3) break;
            }
        } catch (IllegalStateException e) {
            return await(ready(0));
        }
        return x;
    }

    @Async
    static int labelledBlock(int x) {
        try {
            done:
            {
                x = await(ready(x + 1));
                if (x > 0) break done;
                return 0;
            }
        } catch (IllegalStateException e) {
            return await(ready(0));
        }
        return x;
    }

    @Async
    static int blockThatReturns(int x) {
        try {
            {
                x = await(ready(x + 1));
                return x;
            }
        } catch (IllegalStateException e) {
            return await(ready(0));
        }
    }

    @Async
    static int branches(int x) {
        try {
            if (await(ready(x)) > 0) return x;
            else throw new IllegalStateException();
        } catch (IllegalStateException e) {
            return await(ready(0));
        }
    }

    @Async
    static int oneBranch(int x) {
        try {
            if (await(ready(x)) > 9) return 0;
            else x++;
        } catch (IllegalStateException e) {
            return await(ready(0));
        }
        return x;
    }

    @Async
    static int handlerThatEnds(int x) {
        try {
            try {
                return await(ready(1)) / (x - 1);
            } catch (ArithmeticException e) {
                x++;
            }
        } catch (IllegalStateException e) {
            return await(ready(0));
        }
        return x;
    }

    @Async
    static int handlerThatReturns(int x) {
        try {
            try {
                return await(ready(1)) / (x - 1);
            } catch (ArithmeticException e) {
                return x;
            }
        } catch (IllegalStateException e) {
            return await(ready(0));
        }
    }

    @Async
    static int doThatReturns(int x) {
        try {
            do {
                x = await(ready(x + 1));
                return x;
            } while (x > 0);
        } catch (IllegalStateException e) {
            return await(ready(0));
        }
    }

    @Async
    static int doThatContinues(int x) {
        try {
            do {
                x = await(ready(x + 1));
                if (x < 9) continue;
                return 0;
            } while (x < 3);
        } catch (IllegalStateException e) {
            return await(ready(0));
        }
        return x;
    }

    @Async
    static int finallyAfterAnEndlessLoop(int x) {
        try {
            for (; ; ) {
                x = await(ready(x + 1));
                if (x > 3) return x;
            }
        } finally {
            log("in finally");
        }
    }

    @Async
    static int textInTheTry(int x) {
        try {
            x = await(ready(x));
            while (true) {
                if (x++ > 3) return x;
            }
        } catch (IllegalStateException e) {
            return await(ready(0));
        }
    }

    @Async
    static String run() {
        String s = await(value("a", "")) + endlessLoop(1) + endlessLoopWithABreak(1) + labelledBlock(1);
        s += " " + blockThatReturns(1) + branches(1) + oneBranch(1) + handlerThatEnds(1) + handlerThatReturns(1);
        return s + " " + doThatReturns(1) + doThatContinues(1) + finallyAfterAnEndlessLoop(1) + textInTheTry(1);
    }
}

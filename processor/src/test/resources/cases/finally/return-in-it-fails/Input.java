package cases;

import static cases.support.Trace.*;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

/** What is returned in the block is still part of it: a failure is caught there, and only then the block is left. */
class Input {
    @Async
    static String run() {
        return length("four") + "\n" + length(null) + "\n" + nested(null) + "\n" + unboxed(null);
    }

    @Async
    static int length(String s) {
        try {
            log("body");
        } finally {
            await(sacred("a", 1));
            try {
                return s.length();
            } catch (NullPointerException e) {
                log("none");
                await(sacred("b", 2));
            }
        }
        return await(value("can be cancelled", -1));
    }

    @Async
    static int nested(String s) {
        int tries = 0;
        while (true) {
            try {
                tries++;
            } finally {
                try {
                    await(sacred("outer", 1));
                } finally {
                    try {
                        if (tries < 3) return s.length() + await(sacred("inner", 1));
                    } catch (NullPointerException e) {
                        log("none");
                    }
                }
            }
            if (tries == 3) return await(value("can be cancelled, too", tries));
        }
    }

    @Async
    static int unboxed(Integer none) {
        try {
            log("body");
        } finally {
            await(sacred("a", 1));
            try {
                return none;
            } catch (NullPointerException e) {
                log("none");
            }
        }
        return await(value("can be cancelled", -1));
    }
}

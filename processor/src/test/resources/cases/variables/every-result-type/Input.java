package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static boolean aBoolean() {
        return await(value("z", true));
    }

    @Async
    static byte aByte() {
        return (byte) (int) await(value("b", 300));
    }

    @Async
    static short aShort() {
        await(value("s", 1));
        return -3;
    }

    @Async
    static char aChar() {
        return await(value("c", 'c'));
    }

    @Async
    static long aLong() {
        return await(value("l", 5));
    }

    @Async
    static float aFloat() {
        return await(value("f", 1L)) / 3f;
    }

    @Async
    static double aDouble() {
        return await(value("d", 0.1f));
    }

    @Async
    static String run() {
        boolean z = aBoolean();
        byte b = aByte();
        short s = aShort();
        char c = aChar();
        long l = aLong();
        float f = aFloat();
        double d = aDouble();
        return z + " " + b + " " + s + " " + c + " " + l + " " + f + " " + d;
    }
}

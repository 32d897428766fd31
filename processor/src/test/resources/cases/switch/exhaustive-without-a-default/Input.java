package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    enum Sky {
        CLEAR,
        CLOUDY,
        RAIN
    }

    @Async
    static int degrees(Sky sky) {
        final int offset;
        int degrees = switch (sky) {
            case CLEAR -> {
                offset = await(value("offset", 1));
                yield await(value("clear", 20));
            }
            case CLOUDY -> {
                offset = 2;
                yield 15;
            }
            case RAIN -> {
                offset = 3;
                yield await(value("rain", 10));
            }
        };
        return degrees + offset;
    }

    @Async
    static String run() {
        String s = "";
        for (Sky sky : Sky.values()) s += degrees(sky) + " ";
        try {
            degrees(null);
        } catch (NullPointerException e) {
            log("null");
        }
        return s;
    }
}

package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    private static final char QUOTE = '\'';
    private static final char DOUBLE = '"';
    private static final char BACKSLASH = '\\';
    private static final char BELL = '\u0007';
    private static final char ACCENT = '\u00e9';
    private static final byte BYTE = -3;
    private static final short SHORT = 300;
    private static final int NEGATIVE = -5;
    private static final long LONG = Long.MIN_VALUE;
    private static final float NAN = 0f / 0f;
    private static final double INFINITE = -1 / 0.0;
    private static final double ZERO = -0.0;
    private static final float FLOAT = -1.5f;
    private static final String TEXT = "a \"text\"\n\\ \t \u00e9";

    private static String show(Object first, Object... rest) {
        StringBuilder text = new StringBuilder().append(first);
        for (Object each : rest) {
            text.append(',').append(each).append(each instanceof Number n ? n.getClass().getSimpleName() : "");
        }
        return text.toString();
    }

    @Async
    static String run() {
        int x = await(value("a", 1));
        String s = show(x, QUOTE, DOUBLE, BACKSLASH, BELL, ACCENT, BYTE, SHORT, NEGATIVE, LONG);
        s += show(x - NEGATIVE, NAN, INFINITE, 1 / ZERO, FLOAT, x - FLOAT, TEXT);
        switch (x) {
            case -NEGATIVE:
                return "never";
            default:
                return s;
        }
    }
}

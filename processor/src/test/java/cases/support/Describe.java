// SPDX-License-Identifier: Apache-2.0
package cases.support;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values and failures as text that is the same in every run. */
public final class Describe {
    private Describe() {}

    /** A value; arrays and collections by their elements, objects without a text of their own by their class. */
    public static String value(@Nullable Object value) {
        if (value == null) return "null";
        if (value.getClass().isArray()) return array(value);
        if (value instanceof Map<?, ?> map) {
            List<String> entries = new ArrayList<>();
            map.forEach((k, v) -> entries.add(value(k) + "=" + value(v)));
            return "{" + String.join(", ", entries) + "}";
        }
        if (value instanceof Collection<?> collection) {
            return "["
                    + String.join(", ", collection.stream().map(Describe::value).toList()) + "]";
        }
        if (value instanceof Throwable failure) return failure.getClass().getSimpleName() + message(failure);
        String text = value.toString();
        return text.startsWith(value.getClass().getName() + "@")
                ? value.getClass().getSimpleName()
                : text;
    }

    /** A value and its class; of floating numbers every bit counts. */
    public static String typed(@Nullable Object value) {
        if (value == null) return "null";
        String bits = "";
        if (value instanceof Double number && number.isNaN()) bits = " " + Double.doubleToRawLongBits(number);
        if (value instanceof Float number && number.isNaN()) bits = " " + Float.floatToRawIntBits(number);
        return value(value) + " (" + value.getClass().getSimpleName() + bits + ")";
    }

    private static String array(Object array) {
        List<String> elements = new ArrayList<>();
        for (int i = 0; i < Array.getLength(array); i++) elements.add(value(Array.get(array, i)));
        return "[" + String.join(", ", elements) + "]";
    }

    /** A failure with its causes and what it suppressed; {@code maker} names what created an object, or gives null. */
    public static List<String> failure(Throwable failure, Function<Throwable, @Nullable String> maker) {
        List<String> lines = new ArrayList<>();
        failure(failure, maker, "", lines);
        return lines;
    }

    private static void failure(
            Throwable failure, Function<Throwable, @Nullable String> maker, String indent, List<String> lines) {
        if (lines.size() > 100) throw new IllegalArgumentException("a failure that contains itself");
        String made = maker.apply(failure);
        String by = made == null ? "" : " (the failure of " + made + ")";
        lines.add(indent + failure.getClass().getName() + message(failure) + by);
        for (Throwable suppressed : failure.getSuppressed()) {
            lines.add(indent + "  suppressed");
            failure(suppressed, maker, indent + "    ", lines);
        }
        if (failure.getCause() != null) {
            lines.add(indent + "  caused by");
            failure(failure.getCause(), maker, indent + "    ", lines);
        }
    }

    /** The virtual machine's own texts name variables and class loaders, which differ between runs. */
    private static String message(Throwable failure) {
        String message = failure.getMessage();
        if (message == null) return "";
        if (failure instanceof NullPointerException && message.startsWith("Cannot ")) return "";
        if (failure instanceof ClassCastException) message = message.replaceFirst(" \\(.*\\)$", "");
        return ": " + message;
    }
}

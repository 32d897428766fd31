// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Constants as expressions of the same type and value, which stay constants (JLS 15.29). */
final class Literals {
    private Literals() {}

    static String of(Object value, TypeMirror type) {
        if (value instanceof String string) return quoted(string);
        if (value instanceof Character character) {
            return character == '\'' ? "'\\''" : "'" + escaped(character).replace("\\\"", "\"") + "'";
        }
        if (value instanceof Long number) return signed(number + "L", number < 0);
        if (value instanceof Float number) return floating(number, "f");
        if (value instanceof Double number) return floating(number, "d");
        if (type.getKind() == TypeKind.BYTE || type.getKind() == TypeKind.SHORT) {
            return "((" + type.getKind().name().toLowerCase(java.util.Locale.ROOT) + ") " + value + ")";
        }
        return value instanceof Integer number ? signed(value.toString(), number < 0) : value.toString();
    }

    private static String floating(Number number, String suffix) {
        double value = number.doubleValue();
        if (Double.isNaN(value)) return "(0.0" + suffix + " / 0.0" + suffix + ")";
        if (Double.isInfinite(value)) return "(" + (value < 0 ? "-" : "") + "1.0" + suffix + " / 0.0" + suffix + ")";
        return signed(number + suffix, number.toString().startsWith("-"));
    }

    private static String signed(String text, boolean isNegative) {
        return isNegative ? "(" + text + ")" : text;
    }

    static String quoted(String string) {
        StringBuilder text = new StringBuilder("\"");
        for (int at = 0; at < string.length(); at++) text.append(escaped(string.charAt(at)));
        return text.append('"').toString();
    }

    private static String escaped(char character) {
        return switch (character) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            default ->
                character < ' '
                        ? String.format("\\%03o", (int) character)
                        : character < 127 ? String.valueOf(character) : String.format("\\u%04x", (int) character);
        };
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.diag;

/** Every message: its code, and its text (a {@link java.util.Formatter} format) that says what, why and what to write instead. */
public enum Problem {
    NOT_YET(
            1,
            "%s is not supported in an @Async body that awaits inside it; move the await out of it into a local variable before"),
    INTERNAL(99, "this is a bug in Pollen: %s; please report it with the method");

    private final int number;
    private final String format;

    Problem(int number, String format) {
        this.number = number;
        this.format = format;
    }

    /** The code, as {@code POLLEN-001}. */
    public String code() {
        return String.format("POLLEN-%03d", number);
    }

    /** The whole message. */
    public String message(Object... details) {
        return "[" + code() + "] " + String.format(format, details);
    }
}

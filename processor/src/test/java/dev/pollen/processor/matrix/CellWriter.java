// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.matrix;

import dev.pollen.processor.matrix.Cell.Jump;
import dev.pollen.processor.matrix.Shape.Part;
import dev.pollen.processor.matrix.Shape.Place;
import java.util.List;

/** Writes cells as methods of {@code int how}, whose bits say which parts throw. */
final class CellWriter {
    private final Cell cell;
    private final StringBuilder text = new StringBuilder();

    private CellWriter(Cell cell) {
        this.cell = cell;
    }

    /** A class with a method for each cell. */
    static String type(String name, List<Cell> cells) {
        StringBuilder text = new StringBuilder("""
                package matrix;

                import static cases.support.Trace.*;
                import static dev.pollen.Futures.await;

                import dev.pollen.Async;
                import java.io.IOException;
                import java.util.List;

                @SuppressWarnings("all")
                public class %s {
                """.formatted(name));
        for (Cell cell : cells) text.append(new CellWriter(cell).method());
        return text.append("}\n").toString();
    }

    private String method() {
        line("@Async static String " + cell.name() + "(int how) throws Exception {");
        line("String s = \"\";");
        boolean hasOuter = cell.jump().isLabelled();
        if (hasOuter) line("outer: for (int o = 0; o < 2; o++) {");
        line(head());
        line("s += await(value(\"before\" + i, \"b\"));");
        tryStatement();
        if (cell.tryCompletes()) line("s += \"e\";");
        line(tail());
        if (cell.loopCompletes()) line("s += \"l\";");
        if (hasOuter) line("}");
        if (hasOuter || cell.loopCompletes()) line("return s + \".\";");
        line("}");
        return text.toString();
    }

    private String head() {
        return switch (cell.loop()) {
            case FOR -> "for (int i = 0; i < 2; i++) {";
            case WHILE -> "int i = -1; while (++i < 2) {";
            case DO -> "int i = 0; do {";
            case ARRAY -> "for (int i : new int[] {0, 1}) {";
            case ITERABLE -> "for (int i : List.of(0, 1)) {";
            case NONE -> "int i = 0; {";
        };
    }

    private String tail() {
        return cell.loop() == Cell.Loop.DO ? "} while (++i < 2);" : "}";
    }

    private void tryStatement() {
        line("try {");
        part(Place.TRY, "t", "value");
        if (cell.shape().has(Place.CATCH)) {
            // a cancellation is caught, too
            line("} catch (RuntimeException e) {");
            line("log(e);");
            part(Place.CATCH, "c", "value");
        }
        if (cell.shape().has(Place.FINALLY)) {
            line("} finally {");
            part(Place.FINALLY, "f", "sacred");
        }
        line("}");
    }

    private void part(Place place, String letter, String leaf) {
        boolean awaits = cell.shape().part(place) == Part.AWAITS;
        String value = "\"" + letter + "\"";
        line("s += " + (awaits ? "await(" + leaf + "(\"" + letter + "\" + i, " + value + "))" : value) + ";");
        line("log(s);");
        line("if ((how & " + (1 << place.ordinal()) + ") != 0) throw new IllegalArgumentException(" + value + ");");
        if (cell.jump() != Jump.NONE && cell.place() == place) line((cell.isAlways() ? "" : "if (i == 0) ") + jump());
    }

    private String jump() {
        return switch (cell.jump()) {
            case NONE -> ";";
            case BREAK -> "break;";
            case CONTINUE -> "continue;";
            case OUTER_BREAK -> "break outer;";
            case OUTER_CONTINUE -> "continue outer;";
            case RETURN -> "return s;";
            case THROW -> "throw new IOException(s);";
        };
    }

    private void line(String line) {
        text.append("        ").append(line).append('\n');
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.pollen.processor.cases.Compilation;
import dev.pollen.processor.cases.Javac;
import dev.pollen.processor.cases.LoadedProgram;
import dev.pollen.processor.cases.Oracle;
import dev.pollen.processor.cases.Totals;
import dev.pollen.processor.matrix.Shape.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each part of a try statement sync or awaiting, throwing or not, in each kind of loop, left by each kind of jump from each
 * part. {@code -Dmatrix.all} runs every combination; else the loops take turns.
 */
class MatrixTest {
    private static final boolean IS_WHOLE = Boolean.getBoolean("matrix.all");
    private static final int EFFORT = 2;

    private final Javac javac = new Javac();
    private final Totals totals = new Totals();

    @Test
    void isAsLargeAsItShouldBe() {
        assertThat(Shape.all()).hasSize(16);
        assertThat(Shape.all().stream().flatMap(shape -> Cell.all(shape).stream()))
                .doesNotHaveDuplicates()
                .hasSize(2816);
        assertThat(Shape.all().stream().flatMap(shape -> Cell.some(shape).stream()))
                .doesNotHaveDuplicates()
                .hasSize(496);
    }

    @TestFactory
    Stream<DynamicNode> everyTryStatementMeansTheSame() {
        return Shape.all().stream()
                .map(shape -> dynamicContainer(
                        shape.name() + " " + shape, Stream.of(shape).flatMap(this::tests)));
    }

    private Stream<DynamicNode> tests(Shape shape) {
        List<Cell> cells = IS_WHOLE ? Cell.all(shape) : Cell.some(shape);
        ClassLoader loader;
        try {
            loader = compile(shape, cells);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return cells.stream().map(cell -> dynamicTest(cell.name(), () -> check(cell, loader)));
    }

    private ClassLoader compile(Shape shape, List<Cell> cells) throws IOException {
        Compilation compiled = Compilation.of(
                javac,
                Path.of("target", "matrix"),
                Map.of(Path.of("matrix", shape.name() + ".java"), CellWriter.type(shape.name(), cells)));
        assertThat(compiled.errors()).as("errors").isEmpty();
        assertThat(compiled.succeeded()).isTrue();
        assertThat(compiled.lint()).as("warnings").isEmpty();
        return LoadedProgram.loader(compiled.classBytes());
    }

    private void check(Cell cell, ClassLoader loader) throws Exception {
        String type = "matrix." + cell.shape().name();
        for (int how : throwing(cell.shape())) {
            long before = totals.patterns;
            LoadedProgram program = LoadedProgram.of(loader, type, cell.name(), how);
            new Oracle(() -> program, totals).checkSome(EFFORT);
            assertThat(totals.patterns).as("patterns").isGreaterThan(before);
        }
    }

    /** Each choice of parts that throw, as bits. */
    private static List<Integer> throwing(Shape shape) {
        List<Integer> choices = new ArrayList<>(List.of(0));
        for (Place place : shape.places()) {
            for (int choice : List.copyOf(choices)) choices.add(choice | 1 << place.ordinal());
        }
        return choices;
    }
}

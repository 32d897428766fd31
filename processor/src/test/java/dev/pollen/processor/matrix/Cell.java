// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.matrix;

import dev.pollen.processor.matrix.Shape.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * One method of the matrix.
 *
 * @param place where the jump stands
 * @param isAlways whether the jump is taken in every turn, so that its part never completes
 */
record Cell(Shape shape, Loop loop, Jump jump, Place place, boolean isAlways) {
    enum Loop {
        FOR,
        WHILE,
        DO,
        ARRAY,
        ITERABLE,
        NONE
    }

    enum Jump {
        NONE,
        BREAK,
        CONTINUE,
        OUTER_BREAK,
        OUTER_CONTINUE,
        RETURN,
        THROW;

        boolean isLabelled() {
            return this == OUTER_BREAK || this == OUTER_CONTINUE;
        }
    }

    /** All cells of a shape. */
    static List<Cell> all(Shape shape) {
        List<Cell> cells = new ArrayList<>();
        for (Loop loop : Loop.values()) {
            for (Cell way : ways(shape)) {
                if (loop != Loop.NONE || !way.needsLoop()) cells.add(way.in(loop));
            }
        }
        return cells;
    }

    /**
     * Each way to leave each part of the shape once, the loops taking turns: every two of (shape, jump and place, loop)
     * meet somewhere.
     */
    static List<Cell> some(Shape shape) {
        List<Cell> cells = new ArrayList<>();
        int next = Shape.all().indexOf(shape);
        for (Cell way : ways(shape)) {
            Loop loop = Loop.values()[next++ % Loop.values().length];
            if (loop == Loop.NONE && way.needsLoop()) loop = Loop.values()[next++ % Loop.values().length];
            cells.add(way.in(loop));
        }
        return cells;
    }

    private static List<Cell> ways(Shape shape) {
        List<Cell> ways = new ArrayList<>();
        ways.add(new Cell(shape, Loop.FOR, Jump.NONE, Place.TRY, false));
        for (Place place : shape.places()) {
            for (Jump jump : Jump.values()) {
                if (jump == Jump.NONE) continue;
                ways.add(new Cell(shape, Loop.FOR, jump, place, false));
                ways.add(new Cell(shape, Loop.FOR, jump, place, true));
            }
        }
        return ways;
    }

    private boolean needsLoop() {
        return jump == Jump.BREAK || jump == Jump.CONTINUE;
    }

    private Cell in(Loop other) {
        return new Cell(shape, other, jump, place, isAlways);
    }

    /** A name for a method. */
    String name() {
        String how = isAlways ? "Always" : "Once";
        return (loop + "_" + jump + (jump == Jump.NONE ? "" : "_" + place + "_" + how))
                .toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether a part of the try statement can complete normally (JLS 14.22). */
    boolean completes(Place part) {
        return !isAlways || place != part;
    }

    /** Whether what follows the try statement can be reached. */
    boolean tryCompletes() {
        boolean isLeft = completes(Place.TRY) || (shape.has(Place.CATCH) && completes(Place.CATCH));
        return isLeft && (!shape.has(Place.FINALLY) || completes(Place.FINALLY));
    }

    /** Whether what follows the loop can be reached. */
    boolean loopCompletes() {
        return tryCompletes() || jump == Jump.BREAK || (loop == Loop.DO ? jump == Jump.CONTINUE : loop != Loop.NONE);
    }
}

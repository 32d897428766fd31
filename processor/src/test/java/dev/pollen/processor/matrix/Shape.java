// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.matrix;

import java.util.ArrayList;
import java.util.List;

/** Which parts a try statement has, and which of them await. */
record Shape(Part body, Part handler, Part last) {
    enum Part {
        MISSING,
        SYNC,
        AWAITS
    }

    /** Where a jump may stand. */
    enum Place {
        TRY,
        CATCH,
        FINALLY
    }

    static List<Shape> all() {
        List<Shape> shapes = new ArrayList<>();
        for (Part body : List.of(Part.SYNC, Part.AWAITS)) {
            for (Part handler : Part.values()) {
                for (Part last : Part.values()) {
                    if (handler != Part.MISSING || last != Part.MISSING) shapes.add(new Shape(body, handler, last));
                }
            }
        }
        return shapes;
    }

    Part part(Place place) {
        return switch (place) {
            case TRY -> body;
            case CATCH -> handler;
            case FINALLY -> last;
        };
    }

    boolean has(Place place) {
        return part(place) != Part.MISSING;
    }

    List<Place> places() {
        return List.of(Place.values()).stream().filter(this::has).toList();
    }

    /** A name for a class. */
    String name() {
        return "Try" + body.ordinal() + handler.ordinal() + last.ordinal();
    }
}

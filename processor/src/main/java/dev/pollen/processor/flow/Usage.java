// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.flow;

import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Node;
import org.jspecify.annotations.Nullable;

/** All mentions of one variable, taken together. */
final class Usage {
    /** The frame of statements outside of all parts. */
    static final Object STEP = new Object();

    /** The region that has them all; null if there are several. */
    private @Nullable Object region;

    /** The part that has them all, or {@link #STEP}; null if there are several. */
    private @Nullable Object frame;

    private @Nullable Spot spot;
    private @Nullable Code code;
    private boolean hasManyCodes;

    /** The node whose own text binds it by a pattern. */
    @Nullable Node binder;

    boolean isCatchParameter;

    /** Whether there is a declaration outside of text, with a value or without one. */
    boolean isDeclared;

    /** How often it is given a value outside of text. */
    int assignments;

    void add(Object in, Object of, Spot at) {
        Spot known = spot;
        if (known == null) {
            region = in;
            frame = of;
            spot = at;
        } else {
            if (region != in) region = null;
            if (frame != of) frame = null;
            spot = known.join(at);
        }
    }

    @SuppressWarnings("ReferenceEquality") // the same text in two places is two texts
    void add(Object in, Object of, Spot at, Code text) {
        add(in, of, at);
        if (code != null && code != text) hasManyCodes = true;
        code = text;
    }

    boolean isMentioned() {
        return spot != null;
    }

    boolean isInOneRegion() {
        return region != null;
    }

    /** The part that has all mentions, or {@link #STEP}; null if there are several. */
    @Nullable Object frame() {
        return frame;
    }

    /** Whether one text has all mentions. */
    boolean isInOneText() {
        return code != null && !hasManyCodes && assignments == 0;
    }

    Spot spot() {
        if (spot == null) throw new IllegalStateException("not mentioned");
        return spot;
    }
}

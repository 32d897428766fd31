// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.ir;

/** The target of jumps; two are the same only if they are the same object. */
public final class Label {
    private final String name;

    /** A target whose label, where one has to be written, is {@code name}. */
    public Label(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    @Override
    public String toString() {
        return name;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.pollen.samples;

/** The launcher of the samples. */
public final class Main {
    private Main() {}

    /** Runs a sample. */
    public static void main(String[] args) {
        System.out.println("Pollen samples");
    }
}

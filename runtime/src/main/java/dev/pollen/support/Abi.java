// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

/** Tells a machine that was generated for another version of this package. */
public final class Abi {
    private Abi() {}

    /**
     * Called in the static initialiser of every generated machine.
     *
     * @throws IllegalStateException if this runtime is older than the processor that generated it
     */
    public static void check(int abi, String generated) {
        if (abi > Machine.ABI) {
            throw new IllegalStateException(
                    generated + " was generated for version " + abi + " of Pollen's runtime, this is version "
                            + Machine.ABI + ": use pollen-runtime of the same release");
        }
    }
}

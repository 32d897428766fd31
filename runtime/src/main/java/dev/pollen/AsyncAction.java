// SPDX-License-Identifier: Apache-2.0
package dev.pollen;

/** The body of an async block that gives no value: see {@link Futures#async(AsyncAction)}. */
@FunctionalInterface
public interface AsyncAction {
    /**
     * Does the work. In it {@link Futures#await} suspends the block.
     *
     * @throws Exception what the block's future fails with
     */
    void run() throws Exception;
}

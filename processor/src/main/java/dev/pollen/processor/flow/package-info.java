// SPDX-License-Identifier: Apache-2.0
/** What is live where, which variables need a home in the machine, how the states are numbered. */
@NullMarked
package dev.pollen.processor.flow;

import org.jspecify.annotations.NullMarked;

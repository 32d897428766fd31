// SPDX-License-Identifier: Apache-2.0
/** What a machine does, for people to read: its states as a text and as a diagram. */
@NullMarked
package dev.pollen.processor.report;

import org.jspecify.annotations.NullMarked;

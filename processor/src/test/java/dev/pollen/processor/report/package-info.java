// SPDX-License-Identifier: Apache-2.0
/** Reports on machines. */
@NullMarked
package dev.pollen.processor.report;

import org.jspecify.annotations.NullMarked;

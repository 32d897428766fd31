// SPDX-License-Identifier: Apache-2.0
/** The runtime's own parts: tasks, queues, timers. Not exported. */
@NullMarked
package dev.pollen.internal;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Timers: one, then a hundred thousand. */
package dev.pollen.samples.timer;

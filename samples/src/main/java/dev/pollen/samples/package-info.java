// SPDX-License-Identifier: Apache-2.0
/** The launcher of the samples. */
package dev.pollen.samples;

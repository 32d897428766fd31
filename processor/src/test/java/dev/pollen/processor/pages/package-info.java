// SPDX-License-Identifier: Apache-2.0
/** The pages about errors say what is so. */
@NullMarked
package dev.pollen.processor.pages;

import org.jspecify.annotations.NullMarked;

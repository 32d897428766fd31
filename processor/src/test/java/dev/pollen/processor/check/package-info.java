// SPDX-License-Identifier: Apache-2.0
@NullMarked
package dev.pollen.processor.check;

import org.jspecify.annotations.NullMarked;

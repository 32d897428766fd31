// SPDX-License-Identifier: Apache-2.0
/** What the program of a case may use: a log of events, and futures whose readiness the oracle decides. */
@NullMarked
package cases.support;

import org.jspecify.annotations.NullMarked;

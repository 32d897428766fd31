// SPDX-License-Identifier: Apache-2.0
/** Pollen's runtime. */
module dev.pollen {
    requires static org.jspecify;

    exports dev.pollen;
    exports dev.pollen.support;
}

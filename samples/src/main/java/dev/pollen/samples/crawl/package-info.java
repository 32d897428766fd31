// SPDX-License-Identifier: Apache-2.0
/** An asynchronous link checker. */
package dev.pollen.samples.crawl;

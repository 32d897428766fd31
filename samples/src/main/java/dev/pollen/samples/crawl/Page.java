// SPDX-License-Identifier: Apache-2.0
package dev.pollen.samples.crawl;

import java.net.URI;

/**
 * What is at an address.
 *
 * @param uri what was linked to, before any redirect
 * @param links those that were looked for: of HTML, on the site that is checked
 */
record Page(URI uri, Answer answer, Links links) {
    /** What there is to say in one line; empty if all is as it should be. */
    String remark() {
        if (answer.isDead()) return answer.problem();
        if (!answer.body().isHtml()) return answer.body().type() + ", not HTML";
        return links.badHtml();
    }
}

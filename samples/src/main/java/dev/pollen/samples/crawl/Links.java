// SPDX-License-Identifier: Apache-2.0
package dev.pollen.samples.crawl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The links of an HTML page.
 *
 * @param targets where they lead to, each once
 * @param malformed those that lead nowhere, as they were written
 * @param badHtml what is wrong with the page; empty if nothing is
 */
record Links(Set<URI> targets, Set<String> malformed, String badHtml) {
    private static final int MOST_ERRORS = 100;

    /** The links of what is no HTML. */
    static final Links NONE = new Links(Set.of(), Set.of(), "");

    static Links of(URI page, byte[] html) {
        Parser parser = Parser.htmlParser().setTrackErrors(MOST_ERRORS);
        Document document = parse(page, html, parser);
        Links links = new Links(new LinkedHashSet<>(), new LinkedHashSet<>(), badHtml(parser));
        for (Element element : document.select("[href]:not(base), [src]")) {
            links.add(element, element.hasAttr("href") ? "href" : "src");
        }
        return links;
    }

    private static Document parse(URI page, byte[] html, Parser parser) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(html), null, page.toString(), parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // an array does not fail
        }
    }

    private static String badHtml(Parser parser) {
        if (parser.getErrors().isEmpty()) return "";
        return "bad HTML at " + parser.getErrors().get(0);
    }

    private void add(Element element, String attribute) {
        String absolute = element.absUrl(attribute);
        String link = absolute.isEmpty() ? element.attr(attribute) : absolute;
        if (link.matches("(?i)(mailto|tel|data|javascript|blob|ftp|file):.*")) return;
        WebAddress.of(link).ifPresentOrElse(targets::add, () -> malformed.add(link));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.pollen.samples.crawl;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Addresses of the web: absolute, of http or https, without a fragment. */
final class WebAddress {
    private WebAddress() {}

    /** The address that {@code text} gives, absolute or relative to {@code base}; empty if it gives none. */
    static Optional<URI> of(URI base, String text) {
        return parse(text).map(base::resolve).flatMap(WebAddress::checked);
    }

    /** The address that {@code text} gives; empty if it gives none. */
    static Optional<URI> of(String text) {
        return parse(text).flatMap(WebAddress::checked);
    }

    private static Optional<URI> parse(String text) {
        try {
            return Optional.of(new URI(text.strip().replace(" ", "%20")));
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<URI> checked(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https") || uri.getHost() == null) return Optional.empty();
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        URI absolute = URI.create(scheme + "://" + uri.getRawAuthority() + path + query);
        return Optional.of(URI.create(absolute.toASCIIString()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.pollen.samples.crawl;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a crawl is to check, and what it found. */
final class Report {
    private final int mostPages;
    private final boolean external;

    private URI site;
    private final List<Page> pages = new ArrayList<>();
    private final Set<URI> known = new LinkedHashSet<>();
    private final Set<URI> leftOut = new LinkedHashSet<>();

    /** The pages with a link to something, by what that is. */
    private final Map<String, Set<URI>> sources = new LinkedHashMap<>();

    /**
     * A report of nothing yet.
     *
     * @param site tells the site, until it redirects to another
     * @param mostPages how much is checked at most
     * @param external whether links to other sites are checked
     */
    Report(URI site, int mostPages, boolean external) {
        this.site = site;
        this.mostPages = mostPages;
        this.external = external;
    }

    /** Whether {@code uri} is of this site. */
    boolean isInside(URI uri) {
        return uri.getScheme().equals(site.getScheme()) && uri.getRawAuthority().equals(site.getRawAuthority());
    }

    /** Told where the first answer came from, after redirects: that is the site, say with https and www. */
    void answered(URI uri) {
        if (pages.isEmpty()) site = uri;
    }

    /** Takes in an address; true if it was not met before, and is to be checked. */
    boolean admit(URI uri) {
        if (known.contains(uri)) return false;
        boolean checked = known.size() < mostPages && (external || isInside(uri));
        (checked ? known : leftOut).add(uri);
        return checked;
    }

    /** Adds a page; gives those of its targets that are to be checked. */
    List<URI> add(Page page) {
        pages.add(page);
        Links links = page.links();
        links.targets().forEach(target -> addSource(target.toString(), page));
        links.malformed().forEach(text -> addSource(text, page));
        return links.targets().stream().filter(this::admit).collect(Collectors.toList());
    }

    private void addSource(String target, Page page) {
        sources.computeIfAbsent(target, absent -> new LinkedHashSet<>()).add(page.uri());
    }

    /** HTML first, then by address. */
    List<Page> pages() {
        Comparator<Page> html =
                Comparator.comparing(page -> !page.answer().body().isHtml());
        return pages.stream().sorted(html.thenComparing(Page::uri)).collect(Collectors.toList());
    }

    /** How many addresses were met and not checked. */
    int leftOut() {
        return leftOut.size();
    }

    /** How many of the links on {@code page} are dead. */
    long deadLinksOn(Page page) {
        Set<URI> dead = pages.stream()
                .filter(each -> each.answer().isDead())
                .map(Page::uri)
                .collect(Collectors.toSet());
        return page.links().targets().stream().filter(dead::contains).count()
                + page.links().malformed().size();
    }

    /** The dead links: what they point to, what is wrong, and the pages that they are on. */
    List<DeadLink> deadLinks() {
        List<DeadLink> dead = new ArrayList<>();
        for (Page page : pages()) {
            if (page.answer().isDead()) dead.add(deadLink(page.uri().toString(), page.remark()));
        }
        pages.stream()
                .flatMap(page -> page.links().malformed().stream())
                .distinct()
                .forEach(text -> dead.add(deadLink(text, "no web address")));
        return dead;
    }

    private DeadLink deadLink(String target, String problem) {
        return new DeadLink(target, problem, List.copyOf(sources.getOrDefault(target, Set.of())));
    }

    /** A link that leads nowhere. */
    record DeadLink(String target, String problem, List<URI> sources) {}
}

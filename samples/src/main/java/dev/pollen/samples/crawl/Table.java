// SPDX-License-Identifier: Apache-2.0
package dev.pollen.samples.crawl;

import java.io.PrintWriter;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** Prints a report. */
final class Table {
    private final PrintWriter out;
    private final int mostRows;

    Table(PrintWriter out, int mostRows) {
        this.out = out;
        this.mostRows = mostRows;
    }

    void print(Report report) {
        List<Page> pages = report.pages();
        out.println("status       size   links   dead   page");
        for (Page page : pages.subList(0, Math.min(mostRows, pages.size()))) printRow(report, page);
        if (pages.size() > mostRows) out.printf("%40s... and %,d more%n", "", pages.size() - mostRows);
        List<Report.DeadLink> dead = report.deadLinks();
        if (!dead.isEmpty()) printDead(dead);
    }

    private void printRow(Report report, Page page) {
        Answer answer = page.answer();
        boolean searched = page.links() != Links.NONE;
        out.printf(
                "%6s %10s %7s %6s   %s%s%n",
                answer.status() == 0 ? "-" : answer.status(),
                size(answer.body().size()),
                searched ? page.links().targets().size() : "-",
                searched ? report.deadLinksOn(page) : "-",
                path(page.uri()),
                page.remark().isEmpty() ? "" : "  (" + page.remark() + ")");
    }

    private void printDead(List<Report.DeadLink> dead) {
        out.println();
        out.println("dead links:");
        for (Report.DeadLink link : dead) {
            out.printf("  %s: %s%s%n", link.target(), link.problem(), on(link.sources()));
        }
    }

    private static String on(List<URI> sources) {
        if (sources.isEmpty()) return "";
        String more = sources.size() > 1 ? " and " + (sources.size() - 1) + " more" : "";
        return ", on " + path(sources.get(0)) + more;
    }

    private static String path(URI uri) {
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    static String size(long bytes) {
        if (bytes < 1000) return bytes + " B";
        if (bytes < 1_000_000) return String.format(Locale.ROOT, "%.1f kB", bytes / 1e3);
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.pollen.samples.crawl;

import dev.pollen.Executor;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the crawler. */
@Command(
        name = "crawl",
        description = "Checks the links of a site: exit code 1 if one is dead, 2 if there is nothing to check.",
        mixinStandardHelpOptions = true)
public final class CrawlCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "URL",
            description = "Where to start; by default Pollen's own Javadoc, served from this program.")
    private String url;

    @Option(names = "--concurrency", defaultValue = "16", description = "Requests at once (${DEFAULT-VALUE}).")
    private int concurrency;

    @Option(names = "--timeout", defaultValue = "10", description = "Seconds for a request (${DEFAULT-VALUE}).")
    private double timeout;

    @Option(
            names = "--retries",
            defaultValue = "2",
            description = "How often a request that failed is repeated (${DEFAULT-VALUE}).")
    private int retries;

    @Option(
            names = "--backoff",
            defaultValue = "0.25",
            description = "Seconds before the first repetition, then twice as many (${DEFAULT-VALUE}).")
    private double backoff;

    @Option(names = "--pages", defaultValue = "1000", description = "Most addresses to check (${DEFAULT-VALUE}).")
    private int pages;

    @Option(names = "--rows", defaultValue = "25", description = "Most rows in the table (${DEFAULT-VALUE}).")
    private int rows;

    @Option(names = "--external", description = "Check links to other sites as well.")
    private boolean external;

    /** For picocli. */
    public CrawlCommand() {}

    @Override
    public Integer call() throws IOException {
        if (concurrency < 1) throw wrong("--concurrency has to be at least 1");
        if (url != null) {
            return crawl(WebAddress.of(url).orElseThrow(() -> wrong("'" + url + "' is no http or https address")));
        }
        try (FileSite site = FileSite.serve(javadoc())) {
            return crawl(site.start());
        }
    }

    private int crawl(URI start) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf("checking %s, %d requests at once, on one thread%n", start, concurrency);
        long before = System.nanoTime();
        Report report;
        try (Executor executor = Executor.singleThread()) {
            Fetcher fetcher = new Fetcher(seconds(timeout), retries, seconds(backoff));
            Crawler crawler = new Crawler(fetcher, new Report(start, pages, external), page -> tell(out, page));
            report = executor.blockOn(CrawlerAsync.crawl(crawler, start, concurrency));
        }
        double elapsed = (System.nanoTime() - before) / 1e9;
        new Table(out, rows).print(report);
        int dead = report.deadLinks().size();
        out.printf(
                "%,d addresses checked in %.1f s, %,d dead, %,d of other sites or beyond --pages left out%n",
                report.pages().size(), elapsed, dead, report.leftOut());
        return dead == 0 ? 0 : 1;
    }

    private static void tell(PrintWriter out, Page page) {
        boolean fine = page.remark().isEmpty()
                || !page.answer().isDead() && !page.answer().body().isHtml();
        if (!fine) out.println("  " + page.uri() + ": " + page.remark());
        for (String text : page.links().malformed())
            out.println("  '" + text + "' on " + page.uri() + ": no web address");
    }

    /** The Javadoc that the build put beside this program. */
    private Path javadoc() {
        Path folder;
        try {
            URI program = CrawlCommand.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            folder = Path.of(program).resolveSibling("apidocs");
        } catch (URISyntaxException e) {
            throw wrong("cannot tell where this program is: name a URL");
        }
        if (!Files.isDirectory(folder)) throw wrong("no Javadoc in " + folder + ": run mvn package, or name a URL");
        return folder;
    }

    private static Duration seconds(double seconds) {
        return Duration.ofNanos((long) (seconds * 1e9));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.pollen.samples.crawl;

import static dev.pollen.Futures.await;
import static dev.pollen.Futures.tryJoin;

import dev.pollen.Async;
import dev.pollen.Future;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Checks the links of a site. Several of its workers run at once, but all in one task: never two at the same time, and
 * so they share plain fields.
 */
final class Crawler {
    private final Fetcher fetcher;
    private final Consumer<Page> listener;
    private final Report report;

    private final Queue<URI> waiting = new ArrayDeque<>();
    private int busy;

    /** Completes when there is more to do, or nothing any more. */
    private CompletableFuture<Void> change = new CompletableFuture<>();

    /** Checks what {@code report} asks for; {@code listener} is told of each page. */
    Crawler(Fetcher fetcher, Report report, Consumer<Page> listener) {
        this.fetcher = fetcher;
        this.report = report;
        this.listener = listener;
    }

    /** Checks everything that can be reached from {@code start}, with at most so many requests at once. */
    @Async
    Report crawl(URI start, int concurrency) {
        if (report.admit(start)) waiting.add(start);
        List<Future<Void>> workers = new ArrayList<>();
        for (int i = 0; i < concurrency; i++) workers.add(CrawlerAsync.work(this));
        await(tryJoin(workers));
        return report;
    }

    @Async
    void work() {
        while (hasNext()) check(waiting.remove());
    }

    /** Waits for something to check; false once there will be nothing any more. */
    @Async
    private boolean hasNext() {
        while (waiting.isEmpty() && busy > 0) await(change);
        return !waiting.isEmpty();
    }

    @Async
    private void check(URI uri) {
        busy++;
        try {
            found(uri, fetcher.fetch(uri));
        } finally {
            busy--;
            tellWorkers();
        }
    }

    private void found(URI uri, Answer answer) {
        report.answered(answer.uri());
        boolean searched = answer.body().isHtml() && !answer.isDead() && report.isInside(answer.uri());
        Page page = new Page(
                uri, answer, searched ? Links.of(answer.uri(), answer.body().html()) : Links.NONE);
        for (URI target : report.add(page)) waiting.add(target);
        listener.accept(page);
    }

    private void tellWorkers() {
        CompletableFuture<Void> before = change;
        change = new CompletableFuture<>();
        before.complete(null);
    }
}

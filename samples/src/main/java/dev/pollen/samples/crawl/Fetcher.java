// SPDX-License-Identifier: Apache-2.0
package dev.pollen.samples.crawl;

import static dev.pollen.Futures.await;
import static dev.pollen.Futures.from;
import static dev.pollen.Futures.timeout;

import dev.pollen.Async;
import dev.pollen.TimerFuture;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/** Fetches over HTTP: follows redirects, repeats what may pass. Whatever goes wrong is an answer too. */
final class Fetcher {
    private static final int MOST_REDIRECTS = 10;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Duration limit;
    private final int retries;
    private final Duration backoff;

    /**
     * Fetches with patience.
     *
     * @param limit how long one request may take
     * @param retries how often a request is repeated
     * @param backoff the pause before the first repetition, doubled before each further one
     */
    Fetcher(Duration limit, int retries, Duration backoff) {
        this.limit = limit;
        this.retries = retries;
        this.backoff = backoff;
    }

    /** The answer at the end of all redirects. */
    @Async
    Answer fetch(URI uri) {
        Set<URI> passed = new HashSet<>();
        Answer answer = patiently(uri);
        while (answer.location().isPresent()) {
            if (!passed.add(answer.uri())) return answer.butWrong("redirect loop");
            if (passed.size() > MOST_REDIRECTS) return answer.butWrong("more than " + MOST_REDIRECTS + " redirects");
            answer = patiently(answer.location().get());
        }
        return answer;
    }

    @Async
    private Answer patiently(URI uri) {
        Answer answer = once(uri);
        for (int retry = 0; answer.mayPass() && retry < retries; retry++) {
            await(new TimerFuture(backoff.multipliedBy(1L << retry)));
            answer = once(uri);
        }
        return answer;
    }

    @Async
    private Answer once(URI uri) {
        HttpRequest request = HttpRequest.newBuilder(uri).build();
        try {
            HttpResponse<Body> response = await(
                    timeout(from(client.sendAsync(request, Body.handler())), limit),
                    IOException.class,
                    TimeoutException.class);
            return Answer.of(response);
        } catch (IOException | TimeoutException failure) {
            return Answer.failed(uri, failure);
        }
    }
}

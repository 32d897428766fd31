// SPDX-License-Identifier: Apache-2.0
package dev.pollen.samples.crawl;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/**
 * What came of a request.
 *
 * @param uri what was asked for
 * @param status 0 if no answer came
 * @param location where a redirect points to
 * @param problem what is wrong, in a few words; empty if nothing is
 */
record Answer(URI uri, int status, Body body, Optional<URI> location, String problem) {
    static Answer of(HttpResponse<Body> response) {
        int status = response.statusCode();
        Answer answer = new Answer(response.uri(), status, response.body(), Optional.empty(), "");
        if (isRedirect(status)) return answer.redirected(response.headers().firstValue("Location"));
        return status < 400 ? answer : answer.butWrong("status " + status);
    }

    static Answer failed(URI uri, Exception failure) {
        return new Answer(uri, 0, Body.NONE, Optional.empty(), describe(failure));
    }

    Answer butWrong(String what) {
        return new Answer(uri, status, body, Optional.empty(), what);
    }

    boolean isDead() {
        return !problem.isEmpty();
    }

    /** Whether asking again later may help. */
    boolean mayPass() {
        return status >= 500 || status == 429 || status == 0;
    }

    private static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    private Answer redirected(Optional<String> header) {
        Optional<URI> target = header.flatMap(text -> WebAddress.of(uri, text));
        if (target.isPresent()) return new Answer(uri, status, body, target, "");
        return butWrong(header.map(text -> "redirect to '" + text + "', which is no web address")
                .orElse("redirect without a location"));
    }

    private static String describe(Exception failure) {
        if (failure instanceof TimeoutException) return "no answer in time";
        if (failure instanceof ConnectException) {
            return causedBy(failure, UnresolvedAddressException.class) ? "unknown host" : "connection refused";
        }
        return failure.getMessage() == null ? failure.toString() : failure.getMessage();
    }

    private static boolean causedBy(Throwable failure, Class<?> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) return true;
        }
        return false;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.pollen.samples.crawl;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.util.concurrent.atomic.AtomicLong;

/** What came with an answer. Only HTML is kept, everything else is counted. */
record Body(String type, long size, byte[] html) {
    private static final byte[] NOTHING = {};

    /** What came where no answer came. */
    static final Body NONE = new Body("", 0, NOTHING);

    static BodyHandler<Body> handler() {
        return head -> {
            String type = type(head.headers());
            return type.equals("text/html") ? kept(type) : counted(type);
        };
    }

    boolean isHtml() {
        return type.equals("text/html");
    }

    private static String type(HttpHeaders headers) {
        String type = headers.firstValue("Content-Type").orElse("");
        int parameters = type.indexOf(';');
        return (parameters < 0 ? type : type.substring(0, parameters)).strip();
    }

    private static BodySubscriber<Body> kept(String type) {
        return BodySubscribers.mapping(BodySubscribers.ofByteArray(), html -> new Body(type, html.length, html));
    }

    private static BodySubscriber<Body> counted(String type) {
        AtomicLong size = new AtomicLong();
        return BodySubscribers.mapping(
                BodySubscribers.ofByteArrayConsumer(part -> part.ifPresent(bytes -> size.addAndGet(bytes.length))),
                end -> new Body(type, size.get(), NOTHING));
    }
}

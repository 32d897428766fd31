// SPDX-License-Identifier: Apache-2.0
package dev.pollen.samples.crawl;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A site on this machine, whose pages a test writes. */
final class TestSite implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, AtomicInteger> requests = new ConcurrentHashMap<>();
    private final CountDownLatch closing = new CountDownLatch(1);

    TestSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    URI uri(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    /** How often {@code path} was asked for. */
    int requests(String path) {
        return requests.getOrDefault(path, new AtomicInteger()).get();
    }

    TestSite html(String path, String html) {
        return answer(path, 200, "text/html; charset=utf-8", html);
    }

    TestSite page(String path, String... links) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html><head><title>x</title></head><body>");
        for (String link : links) html.append("<a href=\"").append(link).append("\">x</a>");
        return html(path, html.append("</body></html>").toString());
    }

    TestSite status(String path, int status) {
        return answer(path, status, "text/html", "<p>sorry</p>");
    }

    TestSite answer(String path, int status, String type, String body) {
        return on(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        });
    }

    TestSite redirect(String path, String location) {
        return on(path, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    /** Is asked, and does not answer while the test runs. */
    TestSite silent(String path) {
        return on(path, exchange -> {
            try {
                closing.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        });
    }

    TestSite on(String path, Handler handler) {
        server.createContext(path, exchange -> {
            try (exchange) {
                String asked = exchange.getRequestURI().getPath();
                requests.computeIfAbsent(asked, first -> new AtomicInteger()).incrementAndGet();
                if (asked.equals(path)) handler.answer(exchange);
                else exchange.sendResponseHeaders(404, -1);
            }
        });
        return this;
    }

    interface Handler {
        void answer(HttpExchange exchange) throws IOException;
    }

    /** Where nobody listens. */
    static URI refusing() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("http://localhost:" + socket.getLocalPort() + "/");
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdown();
    }
}

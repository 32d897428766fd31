// SPDX-License-Identifier: Apache-2.0
package dev.pollen.samples.crawl;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves the files of a folder over HTTP, on a free port of this machine. */
final class FileSite implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css",
            "js", "text/javascript",
            "svg", "image/svg+xml",
            "png", "image/png");

    private final Path folder;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(FileSite::daemon);

    private FileSite(Path folder, HttpServer server) {
        this.folder = folder;
        this.server = server;
        server.setExecutor(threads);
        server.createContext("/", this::answer);
    }

    static FileSite serve(Path folder) throws IOException {
        InetSocketAddress free = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        FileSite site = new FileSite(folder.toRealPath(), HttpServer.create(free, 0));
        site.server.start();
        return site;
    }

    URI start() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/index.html");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Path file = folder.resolve(exchange.getRequestURI().getPath().substring(1))
                    .normalize();
            if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            exchange.getResponseHeaders().set("Content-Type", type(file));
            exchange.sendResponseHeaders(200, Files.size(file) == 0 ? -1 : Files.size(file));
            try (OutputStream body = exchange.getResponseBody()) {
                Files.copy(file, body);
            }
        }
    }

    private static String type(Path file) {
        String name = file.getFileName().toString();
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "file-site");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}

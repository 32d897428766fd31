// SPDX-License-Identifier: Apache-2.0
package dev.pollen.samples.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FileSiteTest {
    @TempDir
    Path folder;

    @Test
    void filesAreServedWithTheirType() throws Exception {
        write("index.html", "<p>x</p>");
        write("a/style.css", "");
        try (FileSite site = FileSite.serve(folder)) {
            HttpResponse<String> index = get(site.start());
            assertThat(index.statusCode()).isEqualTo(200);
            assertThat(index.body()).isEqualTo("<p>x</p>");
            assertThat(index.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
            HttpResponse<String> style = get(site.start().resolve("a/style.css"));
            assertThat(style.headers().firstValue("Content-Type")).hasValue("text/css");
            assertThat(style.body()).isEmpty();
        }
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        write("index.html", "<p>x</p>");
        try (FileSite site = FileSite.serve(folder)) {
            assertThat(get(site.start().resolve("/gone.html")).statusCode()).isEqualTo(404);
            assertThat(get(site.start().resolve("/")).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void nothingOutsideOfTheFolderIsServed() throws Exception {
        write("secret.html", "x");
        write("site/index.html", "x");
        try (FileSite site = FileSite.serve(folder.resolve("site"))) {
            URI outside = URI.create(site.start().toString().replace("index.html", "%2e%2e/secret.html"));
            assertThat(get(outside).statusCode()).isEqualTo(404);
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static HttpResponse<String> get(URI uri) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
}

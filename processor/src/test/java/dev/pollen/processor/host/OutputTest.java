// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same sources give the same bytes, wherever and in whatever order. */
class OutputTest {
    private static final List<String> NAMES = List.of("A", "B", "A_b", "Outer", "C");

    @TempDir
    Path folder;

    @Test
    void doesNotDependOnTheOrderOfFiles() throws Exception {
        List<String> names = new ArrayList<>(NAMES);
        SortedMap<String, String> first = compile("first", names);
        Collections.reverse(names);
        assertThat(compile("second", names)).isEqualTo(first);
        assertThat(first.keySet()).contains("p/A_b_c.java", "p/A_b_c2.java", "p/Outer_Inner_d.java");
    }

    @Test
    void saysNothingOfTheFolder() throws Exception {
        assertThat(compile("somewhere", NAMES).values())
                .allSatisfy(text -> assertThat(text).doesNotContain("somewhere"));
    }

    private SortedMap<String, String> compile(String name, List<String> order) throws Exception {
        Project project = new Project(Files.createDirectory(folder.resolve(name)));
        for (String type : order) project.source("p/" + type + ".java", text(type));
        assertThat(project.compile()).as("%s", project.messages()).isTrue();
        return project.generated();
    }

    /** Types whose machines would have the same name: {@code A.b_c} and {@code A_b.c}. */
    private static String text(String type) {
        String method = type.equals("A") ? "b_c" : "c";
        String inner =
                type.equals("Outer") ? " static class Inner { @dev.pollen.Async int d(Object o) { return 2; } }" : "";
        return "package p; class " + type + " { @dev.pollen.Async int " + method
                + "(int x) { return dev.pollen.Futures.await(dev.pollen.Futures.ready(x)) + new B().c(1); }" + inner
                + " }";
    }
}

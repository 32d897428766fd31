// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/** The steps of one case, which share its compilation. */
final class CaseRun {
    private static final int LARGEST_METHOD = 7_500;

    private final CaseFolder folder;
    private final Totals totals;
    private final Callable<Compilation> compilation;
    private @Nullable Oracle oracle;

    CaseRun(CaseFolder folder, Callable<Compilation> compilation, Totals totals) {
        this.folder = folder;
        this.compilation = compilation;
        this.totals = totals;
    }

    void isRefused() throws Exception {
        Compilation compiled = compilation.call();
        assertThat(compiled.errors()).as("errors").isNotEmpty();
        Golden.checkBeginnings(folder.errors(), compiled.errors());
        totals.refusals++;
    }

    void compiles() throws Exception {
        Compilation compiled = compilation.call();
        assertThat(compiled.errors()).as("errors").isEmpty();
        assertThat(compiled.succeeded()).isTrue();
        Golden.checkBeginnings(folder.warnings(), compiled.warnings());
        totals.cases++;
        for (String source : folder.sources().values()) totals.sourceLines += lines(source);
        for (String source : compiled.generated().values()) totals.generatedLines += lines(source);
    }

    void generates() throws Exception {
        Golden.checkAll(folder.expected(), compiled().generated());
    }

    void isClean() throws Exception {
        assertThat(compiled().lint()).as("warnings in generated code").isEmpty();
    }

    void isSmall() throws Exception {
        for (Map.Entry<String, byte[]> type : generatedClasses(compiled()).entrySet()) {
            for (Map.Entry<String, Integer> method :
                    CodeSizes.of(type.getValue()).entrySet()) {
                String name = folder + " " + type.getKey() + "." + method.getKey();
                assertThat(method.getValue()).as("bytes of code of %s", name).isLessThan(LARGEST_METHOD);
                totals.method(name, method.getValue());
            }
        }
    }

    void runs() throws Exception {
        Golden.check(folder.run(), oracle().expected().text());
    }

    void meansTheSame() throws Exception {
        oracle().checkPatterns();
    }

    void meansTheSameCancelled() throws Exception {
        oracle().checkCancellations();
    }

    private Compilation compiled() throws Exception {
        Compilation compiled = compilation.call();
        if (!compiled.succeeded()) throw new TestAbortedException("did not compile");
        return compiled;
    }

    private Oracle oracle() throws Exception {
        Oracle known = oracle;
        if (known == null) {
            oracle = known = new Oracle(LoadedProgram.source(compiled().classBytes(), "cases.Input", "run"), totals);
        }
        return known;
    }

    /** The classes that come from generated sources. */
    private static Map<String, byte[]> generatedClasses(Compilation compiled) throws IOException {
        Set<String> types = new HashSet<>();
        for (Path source : compiled.generated().keySet()) {
            String name = source.toString().replace('/', '.');
            types.add(name.substring(0, name.length() - ".java".length()));
        }
        Map<String, byte[]> classes = compiled.classBytes();
        classes.keySet().removeIf(name -> !types.contains(name) && !types.contains(name.replaceFirst("\\$\\w*$", "")));
        return classes;
    }

    private static long lines(String source) {
        return source.lines().filter(line -> !line.isBlank()).count();
    }
}

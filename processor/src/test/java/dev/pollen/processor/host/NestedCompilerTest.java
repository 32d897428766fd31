// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.host;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.pollen.processor.source.AttributedMethod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NestedCompilerTest {
    @Test
    void everyExpressionHasItsType() {
        Reading reading = new Reading();
        Compilation compilation = Compiler.javac()
                .withProcessors(reading)
                .compile(
                        JavaFileObjects.forSourceLines(
                                "p.Weather",
                                "package p;",
                                "import static dev.pollen.Futures.await;",
                                "import dev.pollen.*;",
                                "import java.util.*;",
                                "class Weather {",
                                "  private final Stations stations = new Stations();",
                                "  @Async long sum(String city) throws Exception {",
                                "    var near = await(stations.near(city));",
                                "    var names = new ArrayList<>(List.of(near.name(), city));",
                                "    names.replaceAll(name -> name + \"!\");",
                                "    names.forEach(System.out::println);",
                                "    Object o = names;",
                                "    if (o instanceof List<?> list && !list.isEmpty()) return list.size();",
                                "    return switch (names.size()) { case 0 -> 1; default -> other(near.name().length()); };",
                                "  }",
                                "  @Async int other(int x) { return x + 1; }",
                                "  int broken() { int x = 1; return x; }",
                                "}"),
                        JavaFileObjects.forSourceLines(
                                "p.Stations",
                                "package p;",
                                "import dev.pollen.*;",
                                "class Stations {",
                                "  Future<Station> near(String city) { return Futures.ready(new Station(city)); }",
                                "}",
                                "class Station { private final String n; Station(String n) { this.n = n; }",
                                "  String name() { return n; } }"));
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(reading.methods).containsOnlyKeys("p.Weather.sum(java.lang.String)", "p.Weather.other(int)");
        assertThat(reading.methods.values())
                .allSatisfy(read -> assertThat(read).isInstanceOf(Attribution.Resolved.class));
        assertThat(reading.types)
                .contains(
                        "near.name() : java.lang.String",
                        "names : java.util.ArrayList<java.lang.String>",
                        "name : java.lang.String",
                        "x + 1 : int")
                .noneMatch(line -> line.endsWith(" : null") || line.contains(" : <any>"));
    }

    /** Reads bodies in the first round, while the trees are there. */
    @SupportedAnnotationTypes("dev.pollen.Async")
    private static final class Reading extends AbstractProcessor {
        final Map<String, Attribution> methods = new HashMap<>();
        final List<String> types = new ArrayList<>();

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (round.processingOver()) return false;
            NestedCompiler nested = new NestedCompiler(
                    ToolProvider.getSystemJavaCompiler(), new HostEnvironment(processingEnv), List.of());
            var roots = ElementFilter.typesIn(round.getRootElements());
            nested.beginRound(roots);
            methods.putAll(nested.attribute(roots));
            for (Attribution read : methods.values()) {
                if (read instanceof Attribution.Resolved resolved) collect(resolved.method());
            }
            return false;
        }

        private void collect(AttributedMethod method) {
            new TreePathScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void scan(Tree tree, @Nullable Void unused) {
                    // The type of a variable that says var has no text.
                    if (tree instanceof ExpressionTree && method.end(tree) >= 0) {
                        var type = method.trees().getTypeMirror(new TreePath(getCurrentPath(), tree));
                        types.add(method.textOf(tree) + " : " + type);
                    }
                    return super.scan(tree, unused);
                }
            }.scan(method.path(), null);
        }
    }
}

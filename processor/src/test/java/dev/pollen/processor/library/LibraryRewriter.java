// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.library;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Rewrites the files of a library. */
final class LibraryRewriter {
    private static final Pattern PRIVATE = Pattern.compile("\\bprivate\\b");

    /**
     * What came of it.
     *
     * @param lines of each moved method, by file and first line, the last line
     * @param places of each moved method, file and first line, by its new name
     */
    record Result(
            int methods,
            int awaits,
            int calls,
            TreeMap<String, TreeMap<Long, Long>> lines,
            TreeMap<String, String> places) {}

    private final JavacTask task;
    private final Trees trees;
    private final int every;
    private final long seed;
    private final TreeMap<String, String> places = new TreeMap<>();
    private int awaits;
    private int calls;

    LibraryRewriter(JavacTask task, int every, long seed) {
        this.task = task;
        this.every = every;
        this.seed = seed;
        trees = Trees.instance(task);
    }

    /** Writes the files of the task anew, to {@code target}; the methods of {@code left} stay. */
    Result rewrite(Path source, Path target, Set<String> left) throws IOException {
        List<CompilationUnitTree> units = new ArrayList<>();
        task.parse().forEach(units::add);
        task.analyze();
        Moves moves = new Moves(trees, left::contains, seed);
        units.forEach(moves::find);
        TreeMap<String, TreeMap<Long, Long>> lines = new TreeMap<>();
        for (CompilationUnitTree unit : units) {
            Path from = Path.of(unit.getSourceFile().toUri());
            Path to = target.resolve(source.toAbsolutePath().relativize(from.toAbsolutePath()));
            Files.createDirectories(to.getParent());
            Files.writeString(to, rewritten(unit, moves, lines));
        }
        return new Result(moves.size(), awaits, calls, lines, places);
    }

    private String rewritten(CompilationUnitTree unit, Moves moves, TreeMap<String, TreeMap<Long, Long>> lines)
            throws IOException {
        String text = unit.getSourceFile().getCharContent(true).toString();
        SourceEdits edits = new SourceEdits();
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
                widen(unit, getCurrentPath(), text, edits);
                return super.visitClass(tree, unused);
            }

            @Override
            public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
                Move move = moves.of(trees.getElement(getCurrentPath()));
                if (move == null) return super.visitMethod(tree, unused);
                long line = unit.getLineMap().getLineNumber(start(unit, tree.getReturnType()));
                lines.computeIfAbsent(Moves.key(unit, 0).replace(":0", ""), file -> new TreeMap<>())
                        .put(line, unit.getLineMap().getLineNumber(end(unit, tree)));
                places.put(move.name(), Moves.key(unit, line));
                split(unit, tree, move, text, edits);
                Random random = new Random(seed ^ move.name().hashCode());
                Sprinkler sprinkler = new Sprinkler(trees, task.getTypes(), moves, edits, random, every);
                sprinkler.sprinkle(new TreePath(getCurrentPath(), tree.getBody()));
                awaits += sprinkler.awaits();
                calls += sprinkler.calls();
                return null;
            }
        }.scan(unit, null);
        return edits.apply(text);
    }

    /** Machines cannot name private types: what the message says to do is done. */
    private void widen(CompilationUnitTree unit, TreePath path, String text, SourceEdits edits) {
        ClassTree tree = (ClassTree) path.getLeaf();
        if (!tree.getModifiers().getFlags().contains(Modifier.PRIVATE)) return;
        int from = start(unit, tree.getModifiers());
        Matcher word = PRIVATE.matcher(text).region(from, end(unit, tree.getModifiers()));
        if (word.find()) edits.replace(word.start(), word.end(), "");
    }

    private void split(CompilationUnitTree unit, MethodTree tree, Move move, String text, SourceEdits edits) {
        TypeElement host = (TypeElement) move.method().getEnclosingElement();
        boolean isStatic = move.method().getModifiers().contains(Modifier.STATIC);
        List<String> arguments = new ArrayList<>();
        if (!isStatic) arguments.add("this");
        tree.getParameters()
                .forEach(parameter -> arguments.add(parameter.getName().toString()));
        boolean returns = move.method().getReturnType().getKind() != TypeKind.VOID;
        String call = "{ " + (returns ? "return " : "") + "dev.pollen.processor.library.Driver.run("
                + companion(host) + "." + typeArguments(move) + move.name() + "("
                + String.join(", ", arguments) + ")); } ";
        String head = "@dev.pollen.Async " + move.modifiers() + typeParameters(unit, tree, text)
                + text(unit, tree.getReturnType(), text) + " " + move.name() + "("
                + texts(unit, tree.getParameters(), text) + ") " + thrown(unit, tree, text);
        edits.open(start(unit, tree.getBody()), (call + head).replace('\n', ' '));
    }

    private String companion(TypeElement host) {
        Elements elements = task.getElements();
        String packageName = elements.getPackageOf(host).getQualifiedName().toString();
        String name = host.getQualifiedName().toString().substring(packageName.length() + 1);
        return packageName + "." + name.replace('.', '_') + "Async";
    }

    private static String typeArguments(Move move) {
        List<String> names = new ArrayList<>();
        move.method().getTypeParameters().forEach(each -> names.add(each.toString()));
        Element at = move.method();
        while (!at.getModifiers().contains(Modifier.STATIC)
                && at.getEnclosingElement() instanceof TypeElement type
                && (at == move.method()
                        || type.getKind().isClass()
                        || type.getKind().isInterface())) {
            at = type;
            names.addAll(
                    0, type.getTypeParameters().stream().map(Object::toString).toList());
            if (type.getKind().isInterface() || type.getKind() == javax.lang.model.element.ElementKind.ENUM) break;
        }
        return names.isEmpty() ? "" : "<" + String.join(", ", names) + ">";
    }

    private String typeParameters(CompilationUnitTree unit, MethodTree tree, String text) {
        List<? extends TypeParameterTree> parameters = tree.getTypeParameters();
        return parameters.isEmpty() ? "" : "<" + texts(unit, parameters, text) + "> ";
    }

    private String thrown(CompilationUnitTree unit, MethodTree tree, String text) {
        List<? extends ExpressionTree> thrown = tree.getThrows();
        return thrown.isEmpty() ? "" : "throws " + texts(unit, thrown, text) + " ";
    }

    private String texts(CompilationUnitTree unit, Collection<? extends Tree> nodes, String text) {
        return nodes.stream().map(node -> text(unit, node, text)).collect(Collectors.joining(", "));
    }

    private String text(CompilationUnitTree unit, Tree tree, String text) {
        String code = text.substring(start(unit, tree), end(unit, tree));
        return tree instanceof VariableTree ? code.replaceAll("//[^\n]*", "") : code;
    }

    private int start(CompilationUnitTree unit, Tree tree) {
        return (int) trees.getSourcePositions().getStartPosition(unit, tree);
    }

    private int end(CompilationUnitTree unit, Tree tree) {
        return (int) trees.getSourcePositions().getEndPosition(unit, tree);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.host;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.pollen.processor.names.MachineNames;
import dev.pollen.processor.source.AttributedMethod;
import dev.pollen.processor.source.Suspensions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.ExecutableElement;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** One task of the nested compiler. */
final class NestedRun {
    private static final Pattern UNKNOWN_MEMBER = Pattern.compile("symbol:\\s+(method|variable) ");

    private final List<SourceObject> units = new ArrayList<>();
    private final Map<JavaFileObject, List<Diagnostic<? extends JavaFileObject>>> errors = new IdentityHashMap<>();
    private final Map<String, Attribution> methods = new HashMap<>();
    private final Set<ProjectSource> unclear = new LinkedHashSet<>();
    private final JavacTask task;
    private @Nullable Throwable failure;
    private boolean missesTypes;

    NestedRun(JavaCompiler compiler, OuterClassPath classPath, List<String> options, Collection<ProjectSource> files) {
        for (ProjectSource file : files) units.add(classPath.unit(file));
        task = (JavacTask) compiler.getTask(null, classPath, this::heard, options, null, units);
        List<CompilationUnitTree> trees = new ArrayList<>();
        try {
            task.parse().forEach(trees::add);
            task.analyze();
        } catch (IOException | RuntimeException | AssertionError | StackOverflowError e) {
            failure = e;
        }
        for (int at = 0; at < trees.size(); at++) read(trees.get(at), units.get(at));
    }

    private void heard(Diagnostic<? extends JavaFileObject> diagnostic) {
        if (diagnostic.getKind() != Diagnostic.Kind.ERROR || diagnostic.getSource() == null) return;
        missesTypes |= mayBeGenerated(diagnostic);
        errors.computeIfAbsent(diagnostic.getSource(), file -> new ArrayList<>())
                .add(diagnostic);
    }

    /** Whether an error may vanish when another processor generates a type. */
    private static boolean mayBeGenerated(Diagnostic<? extends JavaFileObject> error) {
        String code = error.getCode();
        if (!code.startsWith("compiler.err.cant.resolve")) {
            return code.equals("compiler.err.doesnt.exist") || code.startsWith("compiler.err.cant.access");
        }
        Matcher symbol = UNKNOWN_MEMBER.matcher(error.getMessage(Locale.ROOT));
        if (!symbol.find()) return true;
        return symbol.group(1).equals("variable") && isQualifier(error);
    }

    /** Whether something is selected from the name: it may mean a type. */
    private static boolean isQualifier(Diagnostic<? extends JavaFileObject> error) {
        if (!(error.getSource() instanceof SourceObject file)) return true;
        String rest = file.source()
                .completed()
                .substring((int) error.getEndPosition())
                .stripLeading();
        return rest.startsWith(".") || rest.startsWith("::");
    }

    boolean crashed() {
        return failure != null;
    }

    /** What came of each {@code @Async} method, by its key. */
    Map<String, Attribution> methods() {
        return methods;
    }

    /** The files in which a method is unresolved. */
    Set<ProjectSource> unclear() {
        return unclear;
    }

    private void read(CompilationUnitTree unit, SourceObject file) {
        Trees trees = Trees.instance(task);
        SourcePositions positions = trees.getSourcePositions();
        Bodies bodies = new Bodies(unit, positions);
        List<Attribution.Hole> everywhere = new ArrayList<>();
        List<Attribution.Hole> inside = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> error : errors.getOrDefault(file, List.of())) {
            Attribution.Hole hole = new Attribution.Hole((int) error.getPosition(), error.getMessage(Locale.ROOT));
            (bodies.contains(error.getPosition()) ? inside : everywhere).add(hole);
        }
        for (TreePath path : bodies.asyncMethods()) {
            if (!(trees.getElement(path) instanceof ExecutableElement method) || !Suspensions.isAsync(method)) continue;
            List<Attribution.Hole> holes = new ArrayList<>(everywhere);
            long start = positions.getStartPosition(unit, path.getLeaf());
            long end = positions.getEndPosition(unit, path.getLeaf());
            for (Attribution.Hole hole : inside) {
                if (start <= hole.offset() && hole.offset() < end) holes.add(hole);
            }
            Insertions insertions = file.source().insertions();
            holes.replaceAll(hole -> new Attribution.Hole(insertions.userOffset(hole.offset()), hole.message()));
            Attribution read = read(method, path, file.source(), trees, holes);
            if (read instanceof Attribution.Unresolved) unclear.add(file.source());
            methods.put(MachineNames.key(method), read);
        }
    }

    private Attribution read(
            ExecutableElement method, TreePath path, ProjectSource source, Trees trees, List<Attribution.Hole> holes) {
        if (failure != null) return new Attribution.Crashed(failure);
        if (!holes.isEmpty()) return new Attribution.Unresolved(holes, !missesTypes);
        Tree hole = UnresolvedTypes.firstIn(path, trees);
        if (hole != null) {
            long offset = trees.getSourcePositions().getStartPosition(path.getCompilationUnit(), hole);
            return new Attribution.Unresolved(
                    List.of(new Attribution.Hole(
                            source.insertions().userOffset((int) offset), "the type of " + hole + " is not known")),
                    !missesTypes);
        }
        return new Attribution.Resolved(
                new AttributedMethod(path, method, source.completed(), trees, task.getTypes(), task.getElements()),
                source.insertions()::userOffset);
    }
}

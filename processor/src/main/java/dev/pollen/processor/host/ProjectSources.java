// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.host;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import dev.pollen.processor.names.Erasure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** The source files of the outer compilation, of all rounds so far, by what they declare. */
final class ProjectSources {
    private final HostEnvironment host;
    private final OuterTypes outer;
    private final JavaCompiler compiler;

    /** By package, then by the simple name of each top-level type. */
    private final Map<String, Map<String, ProjectSource>> packages = new LinkedHashMap<>();

    ProjectSources(HostEnvironment host, OuterTypes outer, JavaCompiler compiler) {
        this.host = host;
        this.outer = outer;
        this.compiler = compiler;
    }

    /** The sources of a package, by the types that they declare. */
    Map<String, ProjectSource> in(String packageName) {
        return packages.getOrDefault(packageName, Map.of());
    }

    /** The file that declares a top-level type; null if it is not known. */
    @Nullable ProjectSource declaring(TypeElement type) {
        TypeElement outermost = Erasure.outermost(type);
        return in(packageOf(outermost)).get(outermost.getSimpleName().toString());
    }

    /** Takes the file that declares a type into the project; null if it is no source, or is there already. */
    @Nullable ProjectSource add(TypeElement type) {
        TypeElement outermost = Erasure.outermost(type);
        if (declaring(outermost) != null) return null;
        ProjectSource source = read(outermost);
        if (source == null) return null;
        Map<String, ProjectSource> types = packages.computeIfAbsent(packageOf(outermost), name -> new TreeMap<>());
        for (String name : source.types()) types.put(name, source);
        return types.get(outermost.getSimpleName().toString());
    }

    private static String packageOf(TypeElement type) {
        return Erasure.packageOf(type).getQualifiedName().toString();
    }

    private @Nullable ProjectSource read(TypeElement type) {
        try {
            CompilationUnitTree unit = outer.unitOf(type);
            Trees trees = host.trees();
            if (unit != null && trees != null) {
                return source(type, unit, unit.getSourceFile(), trees.getSourcePositions());
            }
            FileObject file = trees == null ? outer.fileObjectOf(type) : null;
            return file instanceof JavaFileObject java && java.getKind() == JavaFileObject.Kind.SOURCE
                    ? parsed(type, java)
                    : null;
        } catch (IOException unreadable) {
            return null;
        }
    }

    private ProjectSource parsed(TypeElement type, JavaFileObject file) throws IOException {
        JavacTask task = parser(file);
        return source(
                type, task.parse().iterator().next(), file, Trees.instance(task).getSourcePositions());
    }

    private JavacTask parser(JavaFileObject file) {
        List<String> options = new CompilerOptions(host).syntax();
        return (JavacTask) compiler.getTask(null, null, problem -> {}, options, null, List.of(file));
    }

    /**
     * Learns what other processors have added to these files; their text does not have it.
     *
     * @return whether that was news
     */
    boolean learnMembers(Collection<ProjectSource> files) {
        Trees trees = host.trees();
        boolean isNew = false;
        for (ProjectSource file : files) {
            if (trees == null || file.types().isEmpty()) continue;
            try {
                JavacTask task = parser(SourceObject.plain(file));
                CompilationUnitTree plain = task.parse().iterator().next();
                SourcePositions positions = Trees.instance(task).getSourcePositions();
                isNew |= file.insert(AddedMembers.of(plain, positions, file.unit(), trees, host.elements()));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return isNew;
    }

    private ProjectSource source(
            TypeElement type, CompilationUnitTree unit, FileObject file, SourcePositions positions) {
        ModuleElement module = host.elements().getModuleOf(type);
        return new ProjectSource(
                file, module == null ? "" : module.getQualifiedName().toString(), unit, positions);
    }
}

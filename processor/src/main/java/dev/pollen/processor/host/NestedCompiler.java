// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;

/**
 * Reads bodies: compiles the files that hold them, without writing anything, and hands out methods with types.
 *
 * <p>Where a file is not understood at once, the outer compilation is asked for every name in it, then for the members
 * that other processors have added to the files, and then for every package that was looked into.
 */
public final class NestedCompiler {
    private final JavaCompiler compiler;
    private final CompilerOptions options;
    private final ProjectSources sources;
    private final OuterClassPath classPath;

    /**
     * @param given jars and folders to find classes in, before others
     */
    public NestedCompiler(JavaCompiler compiler, HostEnvironment host, List<Path> given) {
        OuterTypes outer = new OuterTypes(host);
        this.compiler = compiler;
        this.options = new CompilerOptions(host);
        this.sources = new ProjectSources(host, outer, compiler);
        this.classPath = new OuterClassPath(
                compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8), outer, sources, given);
    }

    /**
     * Another round begins.
     *
     * @param roots the top-level types that are new in it
     */
    public void beginRound(Collection<TypeElement> roots) {
        roots.forEach(sources::add);
        classPath.beginRound();
    }

    /** Lets go of files. */
    public void close() {
        try {
            classPath.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the file that declares a type is there to be read. */
    public boolean canRead(TypeElement type) {
        return sources.declaring(type) != null;
    }

    /**
     * Reads the {@code @Async} methods of the files that declare these types.
     *
     * @return what came of it, by {@link dev.pollen.processor.names.MachineNames#key}; a method is missing if its
     *     signature is not known, or its file cannot be read
     */
    public Map<String, Attribution> attribute(Collection<TypeElement> types) {
        Set<ProjectSource> files = new LinkedHashSet<>();
        for (TypeElement type : types) {
            ProjectSource file = sources.declaring(type);
            if (file != null) files.add(file);
        }
        Map<String, Attribution> methods = new HashMap<>();
        Set<ProjectSource> unclear = run(files, methods);
        if (!unclear.isEmpty() && classPath.learnNames()) unclear = run(unclear, methods);
        if (!unclear.isEmpty() && sources.learnMembers(classPath.opened())) unclear = run(unclear, methods);
        if (!unclear.isEmpty() && classPath.learnPackages()) run(unclear, methods);
        return methods;
    }

    /** Compiles files together; those that make the compiler fail, alone. The files that are not clear are returned. */
    private Set<ProjectSource> run(Set<ProjectSource> files, Map<String, Attribution> methods) {
        if (files.isEmpty()) return files;
        NestedRun run = new NestedRun(compiler, classPath, options.attribution(files), files);
        if (!run.crashed() || files.size() == 1) {
            methods.putAll(run.methods());
            return run.unclear();
        }
        Set<ProjectSource> unclear = new LinkedHashSet<>();
        for (ProjectSource file : files) unclear.addAll(run(Set.of(file), methods));
        return unclear;
    }
}

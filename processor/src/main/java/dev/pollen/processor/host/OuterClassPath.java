// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.host;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * What the nested compiler finds its classes in: the sources of the project, without bodies, and the jars and folders
 * that the outer compiler takes classes from. Nobody tells those, so they are found when a package is asked for: where
 * one class of the outer compiler's lies, there its neighbours are.
 */
final class OuterClassPath extends ForwardingJavaFileManager<StandardJavaFileManager> {
    private static final Pattern IDENTIFIER =
            Pattern.compile("\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*");

    private final OuterTypes outer;
    private final ProjectSources sources;
    private final Set<Path> roots = new LinkedHashSet<>();

    /** Packages that the nested compiler has listed, in this round. */
    private final Set<String> listed = new LinkedHashSet<>();

    /** Packages whose types the outer compiler has told, in this round. */
    private final Set<String> asked = new HashSet<>();

    /** Names that the outer compiler was asked for, in this round. */
    private final Set<String> named = new HashSet<>();

    /** Sources that the nested compiler has read, in this round. */
    private final Set<ProjectSource> opened = new LinkedHashSet<>();

    /** Sources that the outer compiler takes implicitly, not yet searched for names. */
    private final Deque<ProjectSource> found = new ArrayDeque<>();

    OuterClassPath(StandardJavaFileManager files, OuterTypes outer, ProjectSources sources, List<Path> given) {
        super(files);
        this.outer = outer;
        this.sources = sources;
        roots.addAll(given);
        publish();
    }

    /** Another round: what was unknown may be known now. */
    void beginRound() {
        listed.clear();
        asked.clear();
        named.clear();
        opened.clear();
        Path output = outer.output();
        if (output != null && roots.add(output)) publish();
    }

    private void publish() {
        try {
            fileManager.setLocationFromPaths(StandardLocation.CLASS_PATH, roots);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean hasLocation(Location location) {
        return location == StandardLocation.SOURCE_PATH || super.hasLocation(location);
    }

    @Override
    public @Nullable JavaFileObject getJavaFileForInput(Location location, String className, Kind kind)
            throws IOException {
        // Asked for module-info: everything is read as one unnamed module.
        return location == StandardLocation.SOURCE_PATH ? null : super.getJavaFileForInput(location, className, kind);
    }

    @Override
    public Iterable<JavaFileObject> list(Location location, String packageName, Set<Kind> kinds, boolean recurse)
            throws IOException {
        boolean ours = location == StandardLocation.SOURCE_PATH || location == StandardLocation.CLASS_PATH;
        if (!ours) return super.list(location, packageName, kinds, recurse);
        listed.add(packageName);
        if (!isKnown(packageName)) ask(packageName);
        return location == StandardLocation.SOURCE_PATH
                ? List.copyOf(served(packageName))
                : super.list(location, packageName, kinds, recurse);
    }

    private List<JavaFileObject> served(String packageName) {
        List<JavaFileObject> objects = new ArrayList<>();
        sources.in(packageName)
                .forEach((type, source) -> objects.add(
                        new SourceObject(source, type, SourceObject.Extent.SIGNATURES, () -> opened(source))));
        return objects;
    }

    /** A compilation unit of the nested compiler. */
    SourceObject unit(ProjectSource source) {
        String type = source.types().get(0);
        return new SourceObject(source, type, SourceObject.Extent.BODIES, () -> opened(source));
    }

    /** The sources that the nested compiler has read, in this round. */
    List<ProjectSource> opened() {
        return List.copyOf(opened);
    }

    /** Learns the places of the types that a file imports, before the compiler goes for their packages. */
    private void opened(ProjectSource source) {
        if (!opened.add(source)) return;
        for (String name : source.imports()) {
            if (!name.endsWith(".*")) learn(name, source);
        }
    }

    private boolean isKnown(String packageName) throws IOException {
        return !sources.in(packageName).isEmpty()
                || classes(packageName).iterator().hasNext();
    }

    private Iterable<JavaFileObject> classes(String packageName) throws IOException {
        return fileManager.list(StandardLocation.CLASS_PATH, packageName, Set.of(Kind.CLASS), false);
    }

    /** Learns the places of all types of a package. */
    private boolean ask(String packageName) {
        boolean isNew = false;
        if (PlatformPackages.contains(packageName) || !asked.add(packageName)) return isNew;
        for (TypeElement type : outer.inPackage(packageName)) isNew |= learn(type);
        return isNew;
    }

    /** Learns the place of a type; whether that was news. */
    private boolean learn(TypeElement type) {
        if (sources.declaring(type) != null) return false;
        ProjectSource source = sources.add(type);
        if (source != null) {
            found.add(source);
            return true;
        }
        Path root = outer.rootOf(type);
        if (root == null || !roots.add(root)) return false;
        publish();
        return true;
    }

    private boolean learn(String name, ProjectSource from) {
        if (!named.add(name)) return false;
        int dot = name.lastIndexOf('.');
        if (dot > 0 && PlatformPackages.contains(name.substring(0, dot))) return false;
        TypeElement type = outer.named(name, from.module());
        return type != null && learn(type);
    }

    /**
     * Learns the places of whatever the files read so far may mean by a name, and the files found in turn.
     *
     * @return whether that was news
     */
    boolean learnNames() {
        found.addAll(opened);
        boolean isNew = false;
        for (ProjectSource source = found.poll(); source != null; source = found.poll()) {
            String text = source.bodies();
            for (String packageName : packagesOf(source)) {
                String prefix = packageName.isEmpty() ? "" : packageName + ".";
                Matcher names = IDENTIFIER.matcher(text);
                while (names.find()) isNew |= learn(prefix + names.group(), source);
            }
        }
        return isNew;
    }

    /** Where the simple names of a file come from, beside its single imports. */
    private static List<String> packagesOf(ProjectSource source) {
        List<String> packages = new ArrayList<>(List.of(source.packageName()));
        for (String name : source.imports()) {
            if (name.endsWith(".*")) packages.add(name.substring(0, name.length() - 2));
        }
        return packages;
    }

    /**
     * Learns the places of all types of the packages that were listed. Packages of the project are left out: to ask for
     * them may draw files into the outer compilation that it has no need for.
     *
     * @return whether that was news
     */
    boolean learnPackages() {
        boolean isNew = false;
        for (String packageName : List.copyOf(listed)) {
            if (sources.in(packageName).isEmpty()) isNew |= ask(packageName);
        }
        return isNew;
    }

    @Override
    public @Nullable String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof SourceObject source ? source.binaryName() : super.inferBinaryName(location, file);
    }

    @Override
    public boolean isSameFile(FileObject a, FileObject b) {
        boolean ours = a instanceof SourceObject || b instanceof SourceObject;
        return ours ? a == b : super.isSameFile(a, b);
    }
}

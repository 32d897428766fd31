// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.host;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * The compilation that the processor runs in. Files are read through the compiler's own environment and written through
 * the one that was given, since a build tool that wraps it records what is written.
 */
public final class HostEnvironment {
    private final ProcessingEnvironment given;
    private final ProcessingEnvironment own;
    private final @Nullable Trees trees;

    /** The names of the modules that are compiled. */
    private final Set<String> modules = new HashSet<>();

    public HostEnvironment(ProcessingEnvironment given) {
        this.given = given;
        ProcessingEnvironment compilers = Unwrapping.compilersOwn(given);
        this.own = compilers == null ? given : compilers;
        this.trees = compilers == null ? null : Trees.instance(compilers);
    }

    /** Another round begins; {@code roots} are its new types. */
    public void beginRound(Collection<TypeElement> roots) {
        for (TypeElement root : roots) {
            ModuleElement module = elements().getModuleOf(root);
            if (module != null) modules.add(module.getQualifiedName().toString());
        }
    }

    /** The type of that canonical name; quicker where but one module is compiled, which need not ask all others. */
    public @Nullable TypeElement typeNamed(String name) {
        ModuleElement only = modules.size() == 1
                ? elements().getModuleElement(modules.iterator().next())
                : null;
        return only == null ? elements().getTypeElement(name) : elements().getTypeElement(only, name);
    }

    /** The compiler's trees; null where the environment is not javac's or hides it. */
    public @Nullable Trees trees() {
        return trees;
    }

    public Elements elements() {
        return own.getElementUtils();
    }

    public Types types() {
        return own.getTypeUtils();
    }

    /** The environment to write files and messages to. */
    public ProcessingEnvironment given() {
        return given;
    }

    /** To read files with. */
    Filer reader() {
        return own.getFiler();
    }

    SourceVersion sourceVersion() {
        return own.getSourceVersion();
    }

    boolean isPreviewEnabled() {
        return own.isPreviewEnabled();
    }

    /**
     * Has the listener told what the outer compiler does after the rounds.
     *
     * @return false if this is not possible
     */
    public boolean listen(TaskListener listener) {
        if (trees == null) return false;
        JavacTask.instance(own).addTaskListener(listener);
        return true;
    }

    /** The outer tree of the file that declares the type; null if it comes from a class file, or there are no trees. */
    public @Nullable CompilationUnitTree unitOf(TypeElement type) {
        TreePath path = trees == null ? null : trees.getPath(type);
        return path == null ? null : path.getCompilationUnit();
    }
}

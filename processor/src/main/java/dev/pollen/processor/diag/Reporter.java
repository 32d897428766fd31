// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.diag;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Tells the user. Messages wait for the last round: an error ends the rounds, and the types that still wait for other
 * processors would have no chance.
 */
public final class Reporter {
    private record Message(Place place, Diagnostic.Kind kind, String text) {}

    private final @Nullable Trees trees;
    private final Elements elements;
    private final Messager messager;
    private final List<Message> waiting = new ArrayList<>();

    /**
     * @param trees of the outer compilation; without them messages go to the declaration
     */
    public Reporter(@Nullable Trees trees, Elements elements, Messager messager) {
        this.trees = trees;
        this.elements = elements;
        this.messager = messager;
    }

    /** An error at a declaration of the outer compilation. */
    public void error(Element declaration, String text) {
        if (trees == null) messager.printMessage(Diagnostic.Kind.ERROR, text, declaration);
        else error(placeOf(declaration), text);
    }

    /** Whether a place can be more exact than a declaration. */
    public boolean isExact() {
        return trees != null;
    }

    public void error(Place place, String text) {
        waiting.add(new Message(place, Diagnostic.Kind.ERROR, text));
    }

    public void warning(Place place, String text) {
        waiting.add(new Message(place, Diagnostic.Kind.WARNING, text));
    }

    /** The place of a declaration of the outer compilation. */
    public Place placeOf(Element declaration) {
        TypeElement type = Place.outermost(declaration);
        for (Element at = declaration; trees != null && at != null; at = at.getEnclosingElement()) {
            TreePath path = trees.getPath(at);
            if (path != null) return Place.of(type, path.getLeaf(), path.getCompilationUnit(), trees);
        }
        return Place.of(type);
    }

    /** Sends what waits, in the order of files and places. */
    public void flush() {
        waiting.sort(Comparator.comparing(Message::place).thenComparing(Message::text));
        waiting.forEach(message -> prepared(message).run());
        waiting.clear();
    }

    /** An error to be sent after the last round, when elements and trees can no longer be asked for. */
    public Runnable prepared(Place place, String text) {
        return prepared(new Message(place, Diagnostic.Kind.ERROR, text));
    }

    private Runnable prepared(Message message) {
        TypeElement type = elements.getTypeElement(message.place.type());
        if (type == null) return () -> messager.printMessage(message.kind, message.text);
        TreePath path = trees == null ? null : trees.getPath(type);
        if (trees == null || path == null) return () -> messager.printMessage(message.kind, message.text, type);
        CompilationUnitTree unit = path.getCompilationUnit();
        Tree tree = message.place.treeIn(unit, trees);
        return () -> trees.printMessage(message.kind, message.text, tree, unit);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.lower;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Node;
import dev.pollen.processor.ir.Variable;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.VariableElement;

/**
 * The resources of a try statement, as JLS 14.20.3.1 says; an {@code AsyncCloseable} is closed by awaiting it:
 *
 * <pre>{@code
 * R r = open(); primary = null;
 * try { body } catch (Throwable t) { primary = t; throw t; }
 * finally { if (r != null) { if (primary == null) close; else try { close } catch (Throwable s) { primary.addSuppressed(s); } } }
 * }</pre>
 */
final class LowerResources {
    private static final TypeName THROWABLE = ClassName.get(Throwable.class);

    private final Frame frame;
    private final TreePath path;
    private final TryTree attempt;

    LowerResources(Frame frame, TreePath path, TryTree attempt) {
        this.frame = frame;
        this.path = path;
        this.attempt = attempt;
    }

    /** Adds the try statement without its catch clauses and finally block. */
    void lower() {
        frame.add(frame.block(() -> lower(0)));
    }

    private void lower(int index) {
        List<? extends Tree> resources = attempt.getResources();
        if (index == resources.size()) {
            frame.add(frame.statements.block(Frame.child(path, attempt.getBlock())));
            return;
        }
        TreePath at = Frame.child(path, resources.get(index));
        Variable resource = open(at);
        Variable primary = frame.hold("primary", THROWABLE, Code.raw("null"));
        Node.Block region = region(frame.block(() -> lower(index + 1)), primary);
        boolean awaits = frame.suspensions.closesAsynchronously(at);
        Node.Block last = frame.block(() -> close(resource, primary, awaits, at));
        new LowerFinally(frame, path).lower(region, last, awaits);
    }

    private Variable open(TreePath resource) {
        if (resource.getLeaf() instanceof VariableTree) {
            frame.statements.lower(resource);
            return frame.variables.of((VariableElement) Objects.requireNonNull(frame.method.elementOf(resource)));
        }
        Variable held = frame.variables.temporary("resource", frame.variables.name(frame.method.typeOf(resource)));
        frame.expressions.into(held, resource);
        return held;
    }

    private Node.Block region(Node.Block body, Variable primary) {
        Variable caught = frame.variables.temporary("caught", THROWABLE);
        Node.Block handler = frame.block(() -> {
            frame.assign(primary, caught);
            frame.add(new Node.Throw(Code.use(caught)));
        });
        List<Node.Catch> clause = List.of(new Node.Catch(Code.type(THROWABLE), caught, handler));
        return new Node.Block(null, List.of(new Node.Try(body, clause)));
    }

    private void close(Variable resource, Variable primary, boolean awaits, TreePath at) {
        Node.Block suppressing = frame.block(() -> {
            Node.Block closing = frame.block(() -> closing(resource, awaits, at));
            Variable failure = frame.variables.temporary("failure", THROWABLE);
            Node.Block handler = frame.block(() -> frame.plain(Code.of(primary, ".addSuppressed(", failure, ");")));
            frame.add(new Node.Try(closing, List.of(new Node.Catch(Code.type(THROWABLE), failure, handler))));
        });
        Node.Block closing = frame.block(() -> closing(resource, awaits, at));
        Node.Block chosen =
                frame.block(() -> frame.add(new Node.If(Code.of(primary, " != null"), suppressing, closing)));
        frame.add(new Node.If(Code.of(resource, " != null"), chosen, null));
    }

    private void closing(Variable resource, boolean awaits, TreePath at) {
        if (!awaits) {
            frame.plain(Code.of(resource, ".close();"));
            return;
        }
        Node.Awaited closed = new Node.FutureValue(Code.of(resource, ".closeAsync()"), ClassName.get(Void.class));
        frame.add(new Node.Await(null, closed, frame.method.line(at.getLeaf()), "close " + resource.name()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.lower;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.pollen.processor.ir.AsyncBlock;
import dev.pollen.processor.ir.Body;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Jump;
import dev.pollen.processor.ir.Node;
import dev.pollen.processor.names.MachineNames;
import dev.pollen.processor.names.TypeVariables;
import dev.pollen.processor.source.AttributedMethod;
import dev.pollen.processor.source.Suspensions;
import dev.pollen.processor.splice.Blocks;
import dev.pollen.processor.splice.Splicer;
import dev.pollen.processor.splice.Variables;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** From an attributed body to the tree in which every await stands alone. */
public final class Lowering implements Blocks {
    private final AttributedMethod method;
    private final MachineNames names;
    private final Map<Tree, AsyncBlock> blocks = new IdentityHashMap<>();
    private final SortedMap<Integer, AsyncBlock> inOrder = new TreeMap<>();
    private final Map<Tree, Block> started = new IdentityHashMap<>();
    private @Nullable Variables outermost;

    private record Block(String name, Variables variables) {}

    private Lowering(AttributedMethod method, MachineNames names) {
        this.method = method;
        this.names = names;
    }

    /**
     * Lowers a method with a body that {@code check} found legal.
     *
     * @throws dev.pollen.processor.diag.Refused at what is not supported
     */
    public static Body lower(AttributedMethod method, Suspensions suspensions, MachineNames names) {
        return new Lowering(method, names).method(suspensions);
    }

    private Body method(Suspensions suspensions) {
        Variables variables = new Variables(method, TypeVariables.of(method.element()));
        outermost = variables;
        return body(method, suspensions, names.machine(method.element()), variables);
    }

    @Override
    public AsyncBlock lowered(TreePath lambda) {
        AsyncBlock known = blocks.get(lambda.getLeaf());
        if (known != null) return known;
        AttributedMethod block = method.block(lambda);
        Variables whole = Objects.requireNonNull(outermost);
        String name = whole.fresh("Async");
        Block around = around(lambda);
        TypeVariables types = TypeVariables.of(method.element());
        Variables variables = around == null
                ? Variables.ofBlock(block, types, whole, null)
                : Variables.ofBlock(block, types, around.variables(), around.name());
        started.put(lambda.getLeaf(), new Block(name, variables));
        ClassName machine = names.machine(method.element()).nestedClass(name);
        Body body = body(block, new Suspensions(block), machine, variables);
        AsyncBlock lowered = new AsyncBlock(name, method.line(lambda.getLeaf()), body);
        blocks.put(lambda.getLeaf(), lowered);
        inOrder.put(method.start(lambda.getLeaf()), lowered);
        return lowered;
    }

    /** The innermost block that another one is in; null if it is the method itself. */
    private @Nullable Block around(TreePath lambda) {
        for (TreePath at = lambda.getParentPath(); at.getLeaf() != method.tree(); at = at.getParentPath()) {
            Block block = started.get(at.getLeaf());
            if (block != null) return block;
        }
        return null;
    }

    @Override
    public List<TypeElement> holders(TreePath lambda) {
        return Objects.requireNonNull(started.get(lambda.getLeaf())).variables().holders();
    }

    private Body body(AttributedMethod frameOf, Suspensions suspensions, ClassName machine, Variables variables) {
        Splicer splicer = new Splicer(frameOf, machine, variables, this);
        Frame frame = new Frame(frameOf, suspensions, names, variables, splicer);
        TreePath path = frameOf.body();
        Node.Block block = frame.block(() -> {
            if (path.getLeaf() instanceof BlockTree body) frame.statements.lowerAll(path, body.getStatements());
            else expression(frame, path);
        });
        List<TypeSpec> types = splicer.types();
        return new Body(
                variables.self(),
                variables.parameters(),
                variables.name(frameOf.result()),
                block,
                variables.stepNames(),
                splicer.accesses(),
                types,
                frameOf.isBlock() ? List.of() : List.copyOf(inOrder.values()));
    }

    /** {@code async(() -> await(f))}: the value of the expression, or what it does. */
    private static void expression(Frame frame, TreePath path) {
        if (frame.method.result().getKind() != TypeKind.VOID) {
            frame.add(new Node.Leave(new Jump.Return(frame.expressions.value(path))));
        } else if (frame.suspends(path)) {
            frame.expressions.effect(path);
        } else {
            frame.plain(Code.of(frame.splicer.statement(path), ";"));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssertTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.pollen.processor.diag.Problem;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Jump;
import dev.pollen.processor.source.AttributedMethod;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/**
 * One text: visits its trees, and collects what has to be changed in it. What a construct needs is in a class of its own;
 * where that has nothing to say, the text stays and its parts are visited.
 */
final class Text extends TreePathScanner<@Nullable Void, Edits> {
    private final Setting setting;
    private final AttributedMethod method;
    private final Tree root;
    private final Map<Tree, Code> replaced;

    Text(Setting setting, Tree root, Map<Tree, Code> replaced) {
        this.setting = setting;
        this.method = setting.method();
        this.root = root;
        this.replaced = replaced;
    }

    Setting setting() {
        return setting;
    }

    Tree root() {
        return root;
    }

    /** A part of the text, or the whole. */
    Code code(TreePath path) {
        Edits edits = new Edits(method.text(), start(path.getLeaf()), end(path.getLeaf()));
        visit(path, edits);
        return edits.code();
    }

    /** Visits a part that is no child of the current node. A scanner has one path, hence another scanner. */
    void visit(TreePath path, Edits edits) {
        Text part = new Text(setting, root, replaced);
        part.visit(path, edits, () -> part.scan(path, edits));
    }

    /** Visits a node, which may be replaced and may need a cast. */
    private void visit(TreePath path, Edits edits, Runnable otherwise) {
        Tree tree = path.getLeaf();
        Code given = replaced.get(tree);
        Code cast = tree instanceof ExpressionTree ? new Intersections(setting).cast(path, given != null) : null;
        if (cast != null) edits.insert(start(tree), cast);
        if (given != null) edits.replace(start(tree), end(tree), given);
        else otherwise.run();
        if (cast != null) edits.insert(end(tree), Code.raw(")"));
    }

    Code code(Tree child) {
        return code(new TreePath(getCurrentPath(), child));
    }

    int start(Tree tree) {
        return method.start(tree);
    }

    /** Where the text of a tree ends; that of a resource, for the compiler, ends behind the semicolon. */
    int end(Tree tree) {
        int end = method.end(tree);
        boolean hasSemicolon =
                tree instanceof ExpressionTree && end > 0 && method.text().charAt(end - 1) == ';';
        return hasSemicolon ? end - 1 : end;
    }

    /** The same text with one operand more that is substituted. */
    Text with(Tree operand, Code code) {
        Map<Tree, Code> all = new IdentityHashMap<>(replaced);
        all.put(operand, code);
        return new Text(setting, root, all);
    }

    boolean isInner() {
        return setting.members().isInner(getCurrentPath());
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, Edits edits) {
        if (tree == null) return null;
        // What the compiler has put into the tree has no end; all but its null checks (of outer.new Inner() {}) is no
        // text.
        if (end(tree) < 0) return tree instanceof UnaryTree check ? scan(check.getExpression(), edits) : null;
        visit(new TreePath(getCurrentPath(), tree), edits, () -> super.scan(tree, edits));
        return null;
    }

    /** Replaces the whole node if there is something to replace it by; else visits its parts. */
    private boolean replace(Tree tree, @Nullable Code code, Edits edits) {
        if (code != null) edits.replace(start(tree), end(tree), code);
        return code != null;
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, Edits edits) {
        replace(tree, new Names(this).simple(tree, getCurrentPath()), edits);
        return null;
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, Edits edits) {
        Code selected = new Names(this).selected(tree, getCurrentPath());
        return replace(tree, selected, edits) ? null : super.visitMemberSelect(tree, edits);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, Edits edits) {
        if (replace(tree, new AsyncCalls(this).creation(getCurrentPath()), edits)) return null;
        new Calls(this).rewrite(tree, getCurrentPath(), edits);
        return scan(tree.getArguments(), edits);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree tree, Edits edits) {
        if (replace(tree, new Creations(this).moved(tree, getCurrentPath()), edits)) return null;
        new Creations(this).rewrite(tree, getCurrentPath(), edits);
        scan(tree.getArguments(), edits);
        return scan(tree.getClassBody(), edits);
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree tree, Edits edits) {
        Code reference = new References(this).rewrite(tree, getCurrentPath());
        return replace(tree, reference, edits) ? null : super.visitMemberReference(tree, edits);
    }

    @Override
    public @Nullable Void visitAssignment(AssignmentTree tree, Edits edits) {
        return new Assignments(this).rewrite(tree, getCurrentPath(), edits)
                ? scan(tree.getExpression(), edits)
                : super.visitAssignment(tree, edits);
    }

    @Override
    public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, Edits edits) {
        return new Assignments(this).rewrite(tree, getCurrentPath(), edits)
                ? scan(tree.getExpression(), edits)
                : super.visitCompoundAssignment(tree, edits);
    }

    @Override
    public @Nullable Void visitUnary(UnaryTree tree, Edits edits) {
        Code update = new Assignments(this).update(tree, getCurrentPath());
        return replace(tree, update, edits) ? null : super.visitUnary(tree, edits);
    }

    @Override
    public @Nullable Void visitExpressionStatement(ExpressionStatementTree tree, Edits edits) {
        Code block = new Assignments(this).statement(tree, getCurrentPath());
        return replace(tree, block, edits) ? null : super.visitExpressionStatement(tree, edits);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, Edits edits) {
        new Locals(this).rename(tree, getCurrentPath(), edits);
        scan(tree.getModifiers(), edits);
        if (new Locals(this).hasType(tree)) scan(tree.getType(), edits);
        return scan(tree.getInitializer(), edits);
    }

    @Override
    public @Nullable Void visitInstanceOf(InstanceOfTree tree, Edits edits) {
        Code bind = new Locals(this).bind(tree, getCurrentPath());
        return replace(tree, bind, edits) ? null : super.visitInstanceOf(tree, edits);
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, Edits edits) {
        if (!tree.getSimpleName().isEmpty()) {
            scan(tree.getModifiers(), edits);
            scan(tree.getTypeParameters(), edits);
            scan(tree.getExtendsClause(), edits);
            scan(tree.getImplementsClause(), edits);
            scan(tree.getPermitsClause(), edits);
            new SuperCalls(this).addConstructor(tree, getCurrentPath(), edits);
        }
        return scan(tree.getMembers(), edits);
    }

    @Override
    public @Nullable Void visitBlock(BlockTree tree, Edits edits) {
        new SuperCalls(this).addCall(tree, getCurrentPath(), edits);
        return super.visitBlock(tree, edits);
    }

    @Override
    public @Nullable Void visitReturn(ReturnTree tree, Edits edits) {
        if (isInner()) return super.visitReturn(tree, edits);
        Code value = tree.getExpression() == null ? null : code(tree.getExpression());
        replace(tree, leave(setting.jumps().ends(value, getCurrentPath(), root)), edits);
        return null;
    }

    @Override
    public @Nullable Void visitBreak(BreakTree tree, Edits edits) {
        if (!isInner()) replace(tree, leave(setting.jumps().of(tree, getCurrentPath(), root)), edits);
        return null;
    }

    @Override
    public @Nullable Void visitContinue(ContinueTree tree, Edits edits) {
        if (!isInner()) replace(tree, leave(setting.jumps().of(tree, getCurrentPath(), root)), edits);
        return null;
    }

    @Override
    public @Nullable Void visitYield(YieldTree tree, Edits edits) {
        TreePath path = getCurrentPath();
        Code jump = isInner() ? null : setting.jumps().of(code(tree.getValue()), path, root);
        if (jump == null) return super.visitYield(tree, edits);
        replace(tree, jump, edits);
        return null;
    }

    private static @Nullable Code leave(@Nullable Jump jump) {
        return jump == null ? null : new Code(List.of(new Code.Leave(jump)));
    }

    @Override
    public @Nullable Void visitAssert(AssertTree tree, Edits edits) {
        new Asserts(this).rewrite(tree, getCurrentPath(), edits);
        return super.visitAssert(tree, edits);
    }

    @Override
    public @Nullable Void visitTry(TryTree tree, Edits edits) {
        for (Tree resource : tree.getResources()) {
            if (resource instanceof ExpressionTree expression) {
                Code code = new Locals(this).resource(new TreePath(getCurrentPath(), expression));
                edits.replace(start(resource), end(resource), code);
            } else {
                scan(resource, edits);
            }
        }
        scan(tree.getBlock(), edits);
        scan(tree.getCatches(), edits);
        return scan(tree.getFinallyBlock(), edits);
    }

    @Override
    public @Nullable Void visitSwitch(SwitchTree tree, Edits edits) {
        refuseHiddenSelector(tree.getExpression());
        return super.visitSwitch(tree, edits);
    }

    @Override
    public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, Edits edits) {
        refuseHiddenSelector(tree.getExpression());
        return super.visitSwitchExpression(tree, edits);
    }

    private void refuseHiddenSelector(ExpressionTree selector) {
        TreePath path = new TreePath(getCurrentPath(), selector);
        setting.types().refuseHidden(method.typeOf(path), selector, Problem.HIDDEN_SWITCHED);
    }

    @Override
    public @Nullable Void visitAnnotation(AnnotationTree tree, Edits edits) {
        scan(tree.getAnnotationType(), edits);
        for (ExpressionTree argument : tree.getArguments()) {
            if (argument instanceof AssignmentTree element) scan(element.getExpression(), edits);
            else scan(argument, edits);
        }
        return null;
    }

    @Override
    public @Nullable Void visitAnnotatedType(AnnotatedTypeTree tree, Edits edits) {
        scan(tree.getAnnotations(), edits);
        // java.util.@A List: the annotation stands inside the name, which therefore stays as it is
        return tree.getUnderlyingType() instanceof MemberSelectTree ? null : scan(tree.getUnderlyingType(), edits);
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree tree, Edits edits) {
        if (tree.getKind() == Tree.Kind.STRING_LITERAL && TextBlocks.wouldWarn(method.textOf(tree))) {
            replace(tree, Code.raw(Literals.quoted((String) tree.getValue())), edits);
        }
        return null;
    }

    /** Whether the node is a constant of a case label, which has to stay a simple name if it is of an enum. */
    static boolean isEnumLabel(TreePath path, ElementKind kind) {
        Tree parent = path.getParentPath().getLeaf();
        boolean isLabel = parent instanceof CaseTree arm
                ? arm.getExpressions().contains(path.getLeaf())
                : parent.getKind().name().equals("CONSTANT_CASE_LABEL");
        return kind == ElementKind.ENUM_CONSTANT && isLabel;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.lower;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.sun.source.util.TreePath;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.ir.Jump;
import dev.pollen.processor.ir.Label;
import dev.pollen.processor.ir.Node;
import dev.pollen.processor.ir.StepNames;
import dev.pollen.processor.ir.Variable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finally block of a try statement that suspends: a state cannot be inside of it, and a suspension must not run it. The
 * ways out of the region are noted, the block follows, then the way is taken (after Roslyn):
 *
 * <pre>{@code
 * leaving: try { ...; exit = 0; } catch (Throwable t) { thrown = t; exit = 1; }   // return x: value = x; exit = 2; break leaving;
 * finally block
 * if (exit == 1) throw thrown;
 * if (exit == 2) return value;
 * }</pre>
 *
 * An await inside of the block is not cancelled: the run counts such blocks.
 */
final class LowerFinally {
    private static final TypeName THROWABLE = ClassName.get(Throwable.class);
    private static final int NORMAL = 0;
    private static final int THROWN = 1;
    private static final int FIRST_JUMP = 2;

    private final Frame frame;
    private final TreePath path;
    private final List<Jump> ways = new ArrayList<>();
    private @Nullable Variable value;

    LowerFinally(Frame frame, TreePath path) {
        this.frame = frame;
        this.path = path;
    }

    /**
     * @param region the try block with its catch clauses
     * @param suspends whether {@code last} awaits
     */
    void lower(Node.Block region, Node.Block last, boolean suspends) {
        boolean completes = Reach.completes(region);
        boolean matters = Reach.completes(last);
        Variable exit = frame.variables.temporary("exit", TypeName.INT);
        Variable thrown = frame.variables.temporary("thrown", THROWABLE);
        Label leaving = new Label("leaving");
        Node.Block noted = Leaves.replaceLeaving(region, jump -> note(jump, matters ? exit : null, leaving));
        List<Node> body = new ArrayList<>(noted.nodes());
        // Else what an earlier turn left would seem to be needed until this one is left in the same way.
        if (matters && Frame.isInLoop(path)) {
            frame.assign(thrown, "null");
            if (value != null && !value.type().isPrimitive()) frame.assign(value, "null");
        }
        if (completes && matters) body.add(new Node.Assign(exit, Code.raw(String.valueOf(NORMAL))));
        Variable caught = frame.variables.temporary("caught", THROWABLE);
        Node.Block handler = frame.block(() -> {
            if (!matters) return;
            frame.assign(thrown, caught);
            frame.assign(exit, String.valueOf(THROWN));
        });
        Node attempt = new Node.Try(
                new Node.Block(null, body), List.of(new Node.Catch(Code.type(THROWABLE), caught, handler)));
        frame.add(ways.isEmpty() ? attempt : new Node.Block(leaving, List.of(attempt)));
        if (suspends) shielded(last);
        else frame.add(last);
        if (matters) leave(exit, thrown, completes);
    }

    /** Instead of a jump out of the region; without {@code exit} the block that follows goes a way of its own. */
    private Code note(Jump jump, @Nullable Variable exit, Label leaving) {
        Code kept = Code.of();
        Jump way = jump;
        if (jump instanceof Jump.Return end && end.value() != null) {
            Variable result = value;
            if (result == null) {
                value = result = frame.variables.temporary("value", result());
            }
            kept = Code.of(result, " = ", end.value(), "; ");
            way = new Jump.Return(Code.use(result));
        }
        int number = ways.indexOf(way);
        if (number < 0) {
            number = ways.size();
            ways.add(way);
        }
        Code stop = new Code(List.of(new Code.Leave(new Jump.Break(leaving))));
        if (exit == null) return Code.of("{ ", kept, stop, " }");
        return Code.of("{ ", kept, exit, " = " + (FIRST_JUMP + number) + "; ", stop, " }");
    }

    /** Takes the way that was noted; the last one needs no condition if it is the only one left. */
    private void leave(Variable exit, Variable thrown, boolean completes) {
        int last = FIRST_JUMP + ways.size() - 1;
        for (int way = THROWN; way <= last; way++) {
            Node node = way == THROWN ? new Node.Throw(Code.use(thrown)) : new Node.Leave(ways.get(way - FIRST_JUMP));
            if (way == last && !completes) frame.add(node);
            else {
                Node.Block then = new Node.Block(null, List.of(node));
                frame.add(new Node.If(Code.of(exit, " == " + way), then, null));
            }
        }
    }

    /** The block between enterFinally and, on every way out of it, exitFinally. */
    private void shielded(Node.Block last) {
        StepNames step = frame.variables.stepNames();
        Code exit = Code.raw(step.exitFinally());
        frame.plain(Code.raw(step.enterFinally()));
        Node.Block guarded = Leaves.replaceLeaving(last, jump -> unshielded(jump, exit));
        Variable failure = frame.variables.temporary("failure", THROWABLE);
        Node.Block handler = frame.block(() -> {
            frame.plain(exit);
            frame.add(new Node.Throw(Code.use(failure)));
        });
        frame.add(new Node.Try(guarded, List.of(new Node.Catch(Code.type(THROWABLE), failure, handler))));
        if (Reach.completes(last)) frame.plain(exit);
    }

    /** A jump out of the block; the value that is returned is still part of it, since it may fail. */
    private Code unshielded(Jump jump, Code exit) {
        Code before = Code.of();
        Jump way = jump;
        if (jump instanceof Jump.Return end && end.value() != null && mayFail(end.value())) {
            Variable result = frame.variables.temporary("result", result());
            before = Code.of(result, " = ", end.value(), "; ");
            way = new Jump.Return(Code.use(result));
        }
        return Code.of("{ ", before, exit, " ", new Code(List.of(new Code.Leave(way))), " }");
    }

    /** Whether it is more than a variable of the very type. */
    private boolean mayFail(Code returned) {
        Variable variable = returned.asVariable();
        return variable == null || !variable.type().equals(result());
    }

    private TypeName result() {
        return frame.variables.name(frame.method.result());
    }
}

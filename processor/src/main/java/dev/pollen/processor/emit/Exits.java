// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.pollen.processor.ir.Jump;
import java.util.ArrayList;
import java.util.List;

/** The ways out of a method that runs statements of the body: of the step itself, or of one of its parts. */
abstract class Exits {
    private final TypeName result;

    Exits(TypeName result) {
        this.result = result;
    }

    /** The statements that suspend, where {@code call} is that of the base class. */
    abstract List<CodeBlock> suspend(CodeBlock call);

    /** The statements around the value that ends the machine; there is none in a void method. */
    Texts.Leaving end() {
        if (!Defaults.isNarrow(result)) return ready();
        return new Texts.Leaving(CodeBlock.of("result = "), CodeBlock.of(";"), List.of(ended()));
    }

    /** The same by the base class's method. */
    abstract Texts.Leaving ready();

    /** The statement for a jump to a label that is outside of the method. */
    abstract CodeBlock jump(Jump outside);

    /** The statement after a part that has suspended. */
    abstract CodeBlock suspended();

    /** The statement after a part that has ended the machine. */
    abstract CodeBlock ended();

    /** The statement that calls a part, does what that did, and never goes on. */
    abstract CodeBlock passOn(CodeBlock call);

    /** Those of the step: it returns whether the machine is ready. */
    static final class OfStep extends Exits {
        OfStep(TypeName result) {
            super(result);
        }

        @Override
        List<CodeBlock> suspend(CodeBlock call) {
            return List.of(CodeBlock.of("return $L;", call));
        }

        @Override
        Texts.Leaving ready() {
            return new Texts.Leaving(CodeBlock.of("return ready("), CodeBlock.of(");"), List.of());
        }

        @Override
        CodeBlock jump(Jump outside) {
            throw new IllegalStateException("a jump out of the method: " + outside);
        }

        @Override
        CodeBlock suspended() {
            return CodeBlock.of("return false;");
        }

        @Override
        CodeBlock ended() {
            return CodeBlock.of("return true;");
        }

        @Override
        CodeBlock passOn(CodeBlock call) {
            return CodeBlock.of("return $L == $L;", call, OfPart.ENDED);
        }
    }

    /** Those of a part: it returns which way it went. */
    static final class OfPart extends Exits {
        static final int ON = 0;
        static final int SUSPENDED = 1;
        static final int ENDED = 2;
        private static final int FIRST_JUMP = 3;

        private final List<Jump> jumps = new ArrayList<>();
        private boolean suspends;
        private boolean ends;

        OfPart(TypeName result) {
            super(result);
        }

        @Override
        List<CodeBlock> suspend(CodeBlock call) {
            return List.of(CodeBlock.of("$L;", call), suspended());
        }

        @Override
        Texts.Leaving ready() {
            return new Texts.Leaving(CodeBlock.of("ready("), CodeBlock.of(");"), List.of(ended()));
        }

        @Override
        CodeBlock jump(Jump outside) {
            if (!jumps.contains(outside)) jumps.add(outside);
            return CodeBlock.of("return $L;", FIRST_JUMP + jumps.indexOf(outside));
        }

        @Override
        CodeBlock suspended() {
            suspends = true;
            return CodeBlock.of("return $L;", SUSPENDED);
        }

        @Override
        CodeBlock ended() {
            ends = true;
            return CodeBlock.of("return $L;", ENDED);
        }

        @Override
        CodeBlock passOn(CodeBlock call) {
            suspends = true;
            ends = true;
            return CodeBlock.of("return $L;", call);
        }

        boolean suspends() {
            return suspends;
        }

        boolean ends() {
            return ends;
        }

        /** The jumps to labels outside; the first is told by {@link #FIRST_JUMP}. */
        List<Jump> jumps() {
            return jumps;
        }

        static int number(int jump) {
            return FIRST_JUMP + jump;
        }
    }
}

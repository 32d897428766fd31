// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.ir;

import com.palantir.javapoet.TypeName;

/** A parameter, local variable or temporary of the body; two are the same only if they are the same object. */
public final class Variable {
    /** Where a variable comes from. */
    public enum Kind {
        /** The receiver, set by the constructor. */
        SELF,
        /** Set by the constructor. */
        PARAMETER,
        /** Declared by the user. */
        LOCAL,
        /** Declared by the user as a constant variable (JLS 4.12.4): it stays one, and has no home in the machine. */
        CONSTANT,
        /** Made by lowering. */
        TEMPORARY
    }

    private final String plain;
    private final String name;
    private final TypeName type;
    private final Kind kind;

    public Variable(String name, TypeName type, Kind kind) {
        this(name, name, type, kind);
    }

    /** A variable that is called {@code plain} in the source, or for what it holds. */
    public Variable(String plain, String name, TypeName type, Kind kind) {
        this.plain = plain;
        this.name = name;
        this.type = type;
        this.kind = kind;
    }

    /** What several variables may be called that have nothing to do with each other. */
    public String plain() {
        return plain;
    }

    /** The name in generated code, unlike that of every other variable of the machine. */
    public String name() {
        return name;
    }

    /** A type that the machine can name. */
    public TypeName type() {
        return type;
    }

    public Kind kind() {
        return kind;
    }

    @Override
    public String toString() {
        return name;
    }
}

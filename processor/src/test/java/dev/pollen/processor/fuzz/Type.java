// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.fuzz;

import java.util.List;

/** The types of variables and expressions; an expression made for one has exactly this static type, or its box. */
enum Type {
    INT("int", "Integer", "0", "1", "(-1)", "2", "3", "7", "100", "Integer.MIN_VALUE"),
    LONG("long", "Long", "0L", "1L", "(-3L)", "(1L << 40)"),
    BYTE("byte", "Byte", "(byte) 0", "(byte) 1", "(byte) -128"),
    SHORT("short", "Short", "(short) 0", "(short) 300"),
    CHAR("char", "Character", "'a'", "'z'", "'\\n'"),
    BOOLEAN("boolean", "Boolean", "false", "true"),
    FLOAT("float", "Float", "0f", "1.5f", "(-0f)"),
    DOUBLE("double", "Double", "0.0", "2.5", "Double.NaN"),
    STRING("String", "String", "\"\"", "\"s\"", "\"text\"", "((String) null)"),
    BOXED("Integer", "Integer", "(Integer) 0", "(Integer) 5", "(Integer) 1000", "(Integer) null"),
    OBJECT(
            "Object",
            "Object",
            "((Object) null)",
            "((Object) \"o\")",
            "((Object) 1)",
            "((Object) 'c')",
            "((Object) 2L)"),
    INTS("int[]", "int[]", "(new int[2])", "(new int[] {1, 2, 3})"),
    STRINGS("String[]", "String[]", "(new String[2])", "(new String[] {\"p\", \"q\"})");

    static final List<Type> INTEGRAL = List.of(INT, LONG, BYTE, SHORT, CHAR);
    static final List<Type> NUMERIC = List.of(INT, LONG, BYTE, SHORT, CHAR, FLOAT, DOUBLE);

    /** Those whose values have a text. */
    static final List<Type> PRINTABLE = List.of(INT, LONG, BYTE, CHAR, BOOLEAN, FLOAT, DOUBLE, STRING, BOXED, OBJECT);

    private final String text;
    private final String boxed;
    private final List<String> literals;

    Type(String text, String boxed, String... literals) {
        this.text = text;
        this.boxed = boxed;
        this.literals = List.of(literals);
    }

    String text() {
        return text;
    }

    String boxed() {
        return boxed;
    }

    /** The simplest one is the first. */
    List<String> literals() {
        return literals;
    }

    boolean isIntegral() {
        return ordinal() <= CHAR.ordinal();
    }

    boolean isNumeric() {
        return isIntegral() || this == FLOAT || this == DOUBLE;
    }

    boolean isReference() {
        return text.equals(boxed);
    }

    /** The name of the field of this type that every program has. */
    String field() {
        return "field" + name().charAt(0) + name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}

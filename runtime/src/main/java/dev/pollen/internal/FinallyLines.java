// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which lines of a class are those of {@code finally} blocks, as its class file tells (JVMS 4.7.3, 4.7.12): a compiler
 * writes such a block once more as a handler of anything, which keeps what was thrown, does the block, and throws it
 * again. The other copies of the block have the same lines.
 */
final class FinallyLines {
    private static final ClassValue<FinallyLines> OF = new ClassValue<>() {
        @Override
        protected FinallyLines computeValue(Class<?> type) {
            return new FinallyLines(type);
        }
    };

    private final Map<String, Set<Integer>> methods = new HashMap<>();
    private final Map<Integer, String> names = new HashMap<>();

    /** Whether a frame of the stack is in a {@code finally} block; false where there is no class file to look at. */
    static boolean contain(StackWalker.StackFrame frame) {
        Set<Integer> lines =
                OF.get(frame.getDeclaringClass()).methods.get(frame.getMethodName() + frame.getDescriptor());
        return lines != null && lines.contains(frame.getLineNumber());
    }

    private FinallyLines(Class<?> type) {
        String name = type.getName();
        try (InputStream file = type.getResourceAsStream(name.substring(name.lastIndexOf('.') + 1) + ".class")) {
            if (file != null) read(new DataInputStream(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        names.clear();
    }

    private void read(DataInputStream file) throws IOException {
        file.skipNBytes(8);
        constants(file);
        file.skipNBytes(6);
        file.skipNBytes(2L * file.readUnsignedShort());
        for (int fields = file.readUnsignedShort(); fields > 0; fields--) {
            file.skipNBytes(6);
            for (int count = file.readUnsignedShort(); count > 0; count--) {
                file.skipNBytes(2);
                file.skipNBytes(file.readInt());
            }
        }
        for (int count = file.readUnsignedShort(); count > 0; count--) method(file);
    }

    private void constants(DataInputStream file) throws IOException {
        int count = file.readUnsignedShort();
        for (int index = 1; index < count; index++) {
            int tag = file.readUnsignedByte();
            switch (tag) {
                case 1 -> names.put(index, file.readUTF());
                case 5, 6 -> {
                    file.skipNBytes(8);
                    index++;
                }
                case 7, 8, 16, 19, 20 -> file.skipNBytes(2);
                case 15 -> file.skipNBytes(3);
                default -> file.skipNBytes(4);
            }
        }
    }

    private void method(DataInputStream file) throws IOException {
        file.skipNBytes(2);
        String name = names.get(file.readUnsignedShort());
        String descriptor = names.get(file.readUnsignedShort());
        for (int count = file.readUnsignedShort(); count > 0; count--) {
            boolean isCode = "Code".equals(names.get(file.readUnsignedShort()));
            byte[] attribute = file.readNBytes(file.readInt());
            if (isCode) methods.put(name + descriptor, lines(new DataInputStream(new ByteArrayInputStream(attribute))));
        }
    }

    private Set<Integer> lines(DataInputStream attribute) throws IOException {
        attribute.skipNBytes(4);
        byte[] code = attribute.readNBytes(attribute.readInt());
        Map<Integer, Integer> blocks = new HashMap<>();
        for (int count = attribute.readUnsignedShort(); count > 0; count--) {
            attribute.skipNBytes(4);
            int handler = attribute.readUnsignedShort();
            boolean isOfAnything = attribute.readUnsignedShort() == 0;
            if (isOfAnything) blocks.computeIfAbsent(handler, each -> Bytecode.endOfFinally(code, each));
        }
        Set<Integer> lines = new HashSet<>();
        for (int count = attribute.readUnsignedShort(); count > 0; count--) {
            boolean isLines = "LineNumberTable".equals(names.get(attribute.readUnsignedShort()));
            int length = attribute.readInt();
            if (!isLines) {
                attribute.skipNBytes(length);
                continue;
            }
            for (int entries = attribute.readUnsignedShort(); entries > 0; entries--) {
                int start = attribute.readUnsignedShort();
                int line = attribute.readUnsignedShort();
                blocks.forEach((from, to) -> {
                    if (from <= start && start < to) lines.add(line);
                });
            }
        }
        return lines;
    }
}

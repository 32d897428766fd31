// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.cases;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads from a class file how many bytes of code each method has (JVMS 4). */
final class CodeSizes {
    private final DataInputStream in;
    private String[] texts = {};

    private CodeSizes(byte[] classFile) {
        in = new DataInputStream(new ByteArrayInputStream(classFile));
    }

    /** Bytes of code by name and descriptor. */
    static Map<String, Integer> of(byte[] classFile) throws IOException {
        return new CodeSizes(classFile).read();
    }

    private Map<String, Integer> read() throws IOException {
        in.readInt(); // magic
        in.readInt(); // version
        constants();
        in.skipNBytes(6); // access, this, super
        in.skipNBytes(2L * in.readUnsignedShort()); // interfaces
        Map<String, Integer> sizes = new LinkedHashMap<>();
        members(new LinkedHashMap<>());
        members(sizes);
        return sizes;
    }

    private void constants() throws IOException {
        texts = new String[in.readUnsignedShort()];
        for (int i = 1; i < texts.length; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts[i] = in.readUTF();
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++; // takes two places
                }
                default -> throw new IOException("constant with tag " + tag);
            }
        }
    }

    private void members(Map<String, Integer> sizes) throws IOException {
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            in.skipNBytes(2);
            String name = texts[in.readUnsignedShort()] + texts[in.readUnsignedShort()];
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                String attribute = texts[in.readUnsignedShort()];
                long length = in.readInt();
                if (attribute.equals("Code")) {
                    in.skipNBytes(4); // stack, locals
                    sizes.put(name, in.readInt());
                    length -= 8;
                }
                in.skipNBytes(length);
            }
        }
    }
}

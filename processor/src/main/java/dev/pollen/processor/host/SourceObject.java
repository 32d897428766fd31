// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.host;

import java.io.Reader;
import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import javax.tools.SimpleJavaFileObject;

/** A project source as the nested compiler reads it, in the name of one of its top-level types. */
final class SourceObject extends SimpleJavaFileObject {
    /** What is read of a file. */
    enum Extent {
        BODIES,
        SIGNATURES,
        ALL
    }

    private final ProjectSource source;
    private final String binaryName;
    private final Extent extent;
    private final Runnable onOpen;

    /**
     * @param onOpen told when the compiler begins to read
     */
    SourceObject(ProjectSource source, String type, Extent extent, Runnable onOpen) {
        super(uri(source), Kind.SOURCE);
        this.source = source;
        this.binaryName = source.packageName().isEmpty() ? type : source.packageName() + "." + type;
        this.extent = extent;
        this.onOpen = onOpen;
    }

    /** The user's text alone. */
    static SourceObject plain(ProjectSource source) {
        return new SourceObject(source, source.types().get(0), Extent.ALL, () -> {});
    }

    private static URI uri(ProjectSource source) {
        try {
            String folder = source.packageName().isEmpty()
                    ? "/"
                    : "/" + source.packageName().replace('.', '/') + "/";
            return new URI("pollen", null, folder + source.name(), null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    ProjectSource source() {
        return source;
    }

    String binaryName() {
        return binaryName;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        onOpen.run();
        return switch (extent) {
            case BODIES -> source.bodies();
            case SIGNATURES -> source.signatures();
            case ALL -> source.text();
        };
    }

    @Override
    public Reader openReader(boolean ignoreEncodingErrors) {
        return new StringReader(getCharContent(ignoreEncodingErrors).toString());
    }

    /** A file may be read in the name of a type that it is not called after. */
    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
        return kind == Kind.SOURCE;
    }
}

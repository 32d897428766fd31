// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pollen.processor.AsyncProcessor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.annotation.processing.Processor;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Compiles the one file of a mutant against the processor's classes, and loads the processor anew with it in front. */
final class MutantCompiler {
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
    private static final List<String> OPTIONS = List.of("-proc:none", "-implicit:none", "-nowarn", "-Xlint:none");

    private final StandardJavaFileManager files = JAVAC.getStandardFileManager(null, null, StandardCharsets.UTF_8);
    private final Map<String, byte[]> originals = new ConcurrentHashMap<>();

    /** The processor with the edit. */
    synchronized Supplier<Processor> compile(Mutant mutant) throws Exception {
        Output output = new Output(files);
        StringBuilder errors = new StringBuilder();
        boolean compiled = JAVAC.getTask(
                        null,
                        output,
                        error -> errors.append(error).append('\n'),
                        OPTIONS,
                        null,
                        List.of(new Text(mutant)))
                .call();
        assertThat(compiled).as("%s compiles:%n%s", mutant, errors).isTrue();
        Loader loader = new Loader(output.classes);
        Class<?> entry = loader.loadClass(AsyncProcessor.class.getName());
        return () -> {
            try {
                return (Processor) entry.getConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private static final class Output extends ForwardingJavaFileManager<StandardJavaFileManager> {
        private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

        Output(StandardJavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, @Nullable FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + name.replace('.', '/') + kind.extension), kind) {
                @Override
                public OutputStream openOutputStream() {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    classes.put(name, bytes);
                    return bytes;
                }
            };
        }
    }

    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(Mutant mutant) throws IOException {
            super(URI.create("string:///" + mutant.file()), JavaFileObject.Kind.SOURCE);
            text = mutant.source();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** Has classes of its own for the whole processor. */
    private final class Loader extends ClassLoader {
        private static final String OURS = "dev.pollen.processor.";

        private final Map<String, ByteArrayOutputStream> mutated;

        Loader(Map<String, ByteArrayOutputStream> mutated) {
            super(AsyncProcessor.class.getClassLoader());
            this.mutated = mutated;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(OURS)) return super.loadClass(name, resolve);
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                return known != null ? known : define(name);
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            ByteArrayOutputStream edited = mutated.get(name);
            byte[] bytes = edited != null ? edited.toByteArray() : originals.computeIfAbsent(name, this::original);
            if (bytes == null) throw new ClassNotFoundException(name);
            return defineClass(name, bytes, 0, bytes.length);
        }

        private byte @Nullable [] original(String name) {
            try (InputStream file = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                return file == null ? null : file.readAllBytes();
            } catch (IOException e) {
                throw new IllegalStateException(name, e);
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.splice;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.pollen.processor.ir.AsyncBlock;
import dev.pollen.processor.ir.Code;
import dev.pollen.processor.names.MachineNames;
import dev.pollen.processor.names.TypeVariables;
import dev.pollen.processor.source.AttributedMethod;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** One source file of package {@code p}, attributed; its method {@code body} is what is spliced. */
public final class Snippet {
    private final AttributedMethod method;
    private final Variables variables;
    private final Splicer splicer;
    private final String machine;

    private Snippet(AttributedMethod method) {
        this.method = method;
        MachineNames names = new MachineNames(name -> false);
        for (TypeElement at = method.host(); at != null; at = outer(at)) names.declare(at);
        variables = new Variables(method, TypeVariables.of(method.element()));
        machine = names.machine(method.element()).simpleName();
        splicer = new Splicer(method, names.machine(method.element()), variables, new NoBlocks());
    }

    private static final class NoBlocks implements Blocks {
        @Override
        public AsyncBlock lowered(TreePath lambda) {
            throw new AssertionError("a block in a snippet: " + lambda.getLeaf());
        }

        @Override
        public List<TypeElement> holders(TreePath lambda) {
            return List.of();
        }
    }

    private static @Nullable TypeElement outer(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement outer ? outer : null;
    }

    /** A whole file, with or without package and imports; further files are there to be used. */
    public static Snippet file(String text, String... others) {
        List<JavaFileObject> files = new ArrayList<>();
        files.add(new Text("p/Host.java", withPackage(text)));
        for (int each = 0; each < others.length; each++) files.add(new Text(nameOf(others[each]), others[each]));
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        JavacTask task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, problems, List.of("-proc:none"), null, files);
        try {
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            task.analyze();
            List<String> errors = problems.getDiagnostics().stream()
                    .filter(each -> each.getKind() == javax.tools.Diagnostic.Kind.ERROR)
                    .map(Object::toString)
                    .collect(Collectors.toList());
            if (!errors.isEmpty()) throw new IllegalArgumentException(String.join("\n", errors));
            Trees trees = Trees.instance(task);
            TreePath path = Objects.requireNonNull(new Finder().scan(units.get(0), null));
            ExecutableElement element = (ExecutableElement) trees.getElement(path);
            return new Snippet(
                    new AttributedMethod(path, element, withPackage(text), trees, task.getTypes(), task.getElements()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A class {@code Host} with these members. */
    static Snippet members(String members) {
        return file("import dev.pollen.Async; import java.util.*; import java.util.function.*;\nclass Host {\n"
                + members + "\n}");
    }

    /** An instance method with these statements. */
    static Snippet body(String statements) {
        return members("@Async void body() throws Exception {\n" + statements + "\n}");
    }

    /** The path of a source file. */
    static String nameOf(String source) {
        Matcher matcher = Pattern.compile("package ([\\w.]+);[\\s\\S]*?(?:class|interface|enum|record) (\\w+)")
                .matcher(source);
        if (!matcher.find()) throw new IllegalArgumentException(source);
        return matcher.group(1).replace('.', '/') + "/" + matcher.group(2) + ".java";
    }

    static String withPackage(String text) {
        return text.startsWith("package") ? text : "package p;\n" + text;
    }

    public AttributedMethod method() {
        return method;
    }

    /** The simple name of the class that the text is for. */
    String machine() {
        return machine;
    }

    Splicer splicer() {
        return splicer;
    }

    Variables variables() {
        return variables;
    }

    TreePath statement(int index) {
        BlockTree block = method.tree().getBody();
        return new TreePath(
                new TreePath(method.path(), block), block.getStatements().get(index));
    }

    /** A variable that the method declares, in its order. */
    VariableElement local(int index) {
        List<VariableElement> locals = new ArrayList<>();
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
                locals.add((VariableElement) Objects.requireNonNull(method.elementOf(getCurrentPath())));
                return super.visitVariable(tree, unused);
            }
        }.scan(method.path(), null);
        return locals.get(index);
    }

    /** The first tree of the body whose text begins so. */
    TreePath find(String text) {
        return find(text, 0);
    }

    /** The tree of the body whose text begins so, behind {@code skipped} others. */
    TreePath find(String text, int skipped) {
        return find(new TreePath(method.path(), method.tree().getBody()), text, skipped);
    }

    /** The first tree inside another whose text is this. */
    TreePath find(TreePath inside, String text) {
        return find(inside, text, 0);
    }

    private TreePath find(TreePath inside, String text, int skipped) {
        List<TreePath> found = new ArrayList<>();
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
                if (tree != null && method.end(tree) > 0 && method.textOf(tree).startsWith(text)) {
                    boolean isWord = text.length() == method.textOf(tree).length()
                            || !Character.isJavaIdentifierPart(text.charAt(text.length() - 1));
                    if (isWord) found.add(new TreePath(getCurrentPath(), tree));
                }
                return super.scan(tree, unused);
            }
        }.scan(inside, null);
        return found.get(skipped);
    }

    int size() {
        return method.tree().getBody().getStatements().size();
    }

    /** All statements, each spliced on its own, one after another. */
    String spliced() {
        List<String> lines = new ArrayList<>();
        for (int each = 0; each < size(); each++) lines.add(Rendered.of(splicer.statement(statement(each))));
        return String.join("\n", lines);
    }

    /** The whole body as one text. */
    Code block() {
        return splicer.statement(new TreePath(method.path(), method.tree().getBody()));
    }

    private static final class Finder extends TreePathScanner<@Nullable TreePath, @Nullable Void> {
        @Override
        public @Nullable TreePath visitMethod(MethodTree tree, @Nullable Void unused) {
            return tree.getName().contentEquals("body") ? getCurrentPath() : null;
        }

        @Override
        public @Nullable TreePath visitClass(ClassTree tree, @Nullable Void unused) {
            return super.visitClass(tree, unused);
        }

        @Override
        public @Nullable TreePath reduce(@Nullable TreePath left, @Nullable TreePath right) {
            return left == null ? right : left;
        }
    }

    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(String path, String text) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}

package org.hukoudesk;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// Reads sources with the compiler's own parser and notes what the size rules count.
final class SourceReading {

    /// Marks of methods whose parameters are given: by the method overridden, or by the columns of a table.
    private static final Set<String> SHAPING = Set.of("Override", "ParameterizedTest");

    /// One method or constructor. `shapedElsewhere`: has given parameters, or makes a record, whose parts are its data.
    record Method(Path file, String name, long lines, int parameters, boolean constructor, boolean shapedElsewhere) {}

    /// One catch clause: what it catches, as written, and whether it does nothing.
    record Caught(Path file, long line, String type, boolean empty) {}

    private final List<Method> methods = new ArrayList<>();
    private final List<Caught> catches = new ArrayList<>();

    private SourceReading() {}

    static SourceReading of(List<Path> files) throws IOException {
        SourceReading reading = new SourceReading();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            var sources = manager.getJavaFileObjectsFromPaths(files);
            JavacTask task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, sources);
            Trees trees = Trees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                reading.new Scan(unit, trees).scan(unit, null);
            }
        }
        return reading;
    }

    List<Method> methods() {
        return List.copyOf(methods);
    }

    List<Caught> catches() {
        return List.copyOf(catches);
    }

    private final class Scan extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final CompilationUnitTree unit;
        private final Trees trees;
        private final Path file;

        Scan(CompilationUnitTree unit, Trees trees) {
            this.unit = unit;
            this.trees = trees;
            file = Path.of(unit.getSourceFile().toUri());
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            boolean constructor = method.getReturnType() == null;
            boolean given = method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            SHAPING.contains(annotation.getAnnotationType().toString()));
            long lines = line(end(method)) - line(start(method)) + 1;
            int parameters = method.getParameters().size();
            boolean elsewhere = given || (constructor && isInRecord());
            methods.add(new Method(file, method.getName().toString(), lines, parameters, constructor, elsewhere));
            return super.visitMethod(method, null);
        }

        @Override
        public @Nullable Void visitCatch(CatchTree caught, @Nullable Void nothing) {
            BlockTree block = caught.getBlock();
            String type = caught.getParameter().getType().toString();
            catches.add(new Caught(
                    file, line(start(caught)), type, block.getStatements().isEmpty()));
            return super.visitCatch(caught, null);
        }

        private boolean isInRecord() {
            Tree parent = getCurrentPath().getParentPath().getLeaf();
            return parent instanceof ClassTree type && type.getKind() == Tree.Kind.RECORD;
        }

        private long start(Tree tree) {
            return trees.getSourcePositions().getStartPosition(unit, tree);
        }

        private long end(Tree tree) {
            return trees.getSourcePositions().getEndPosition(unit, tree);
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }
}

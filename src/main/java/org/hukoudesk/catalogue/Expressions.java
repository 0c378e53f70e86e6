package org.hukoudesk.catalogue;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeBuilder;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.hukoudesk.domain.service.Condition;
import org.hukoudesk.domain.service.FieldType;

/// Compiles the expressions of one service item (Common Expression Language) against the types of its fields.
/// Equal texts are compiled once, so an overlay that leaves the fields alone costs nothing. Safe to share between
/// threads.
final class Expressions {

    /// Longer than any rule a reader can follow.
    private static final int LONGEST = 1_000;

    /// A list of 60 persons compared with itself twice over.
    private static final int MOST_STEPS = 10_000;

    private static final CelOptions OPTIONS = CelOptions.current()
            .maxExpressionCodePointSize(LONGEST)
            .comprehensionMaxIterations(MOST_STEPS)
            .build();

    private final CelCompiler compiler;
    private final CelRuntime runtime;
    private final Map<String, CelRuntime.Program> programs = new ConcurrentHashMap<>();

    Expressions(Map<String, CelType> variables) {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addVar("today", SimpleType.STRING);
        variables.forEach(builder::addVar);
        PersonFunctions.declare(builder);
        compiler = builder.build();
        CelRuntimeBuilder running =
                CelRuntimeFactory.standardCelRuntimeBuilder().setOptions(OPTIONS);
        PersonFunctions.bind(running);
        runtime = running.build();
    }

    /// The type an expression sees for an answer; the counterpart of the facts of a review.
    static CelType type(FieldType type) {
        return switch (type) {
            case FieldType.Flag _ -> SimpleType.BOOL;
            case FieldType.WholeNumber _ -> SimpleType.INT;
            case FieldType.Persons _ -> ListType.create(MapType.create(SimpleType.STRING, SimpleType.STRING));
            case FieldType.Text _,
                    FieldType.Code _,
                    FieldType.Date _,
                    FieldType.Phone _,
                    FieldType.Person _,
                    FieldType.Household _,
                    FieldType.Address _,
                    FieldType.Choice _ -> SimpleType.STRING;
        };
    }

    /// A condition on the fields. When `text` is none, `refused` gets the compiler's words and the answer holds always.
    Condition condition(String text, Consumer<String> refused) {
        return program(text, SimpleType.BOOL, refused)
                .<Condition>map(program -> facts -> (Boolean) value(program, text, facts))
                .orElse(Condition.ALWAYS);
    }

    /// A whole number computed from the fields; zero when `text` was refused.
    Condition.Count count(String text, Consumer<String> refused) {
        return program(text, SimpleType.INT, refused)
                .<Condition.Count>map(program -> facts -> (Long) value(program, text, facts))
                .orElse(Condition.Count.ZERO);
    }

    private Optional<CelRuntime.Program> program(String text, CelType wanted, Consumer<String> refused) {
        String key = wanted.name() + " " + text;
        Optional<CelRuntime.Program> known = Optional.ofNullable(programs.get(key));
        if (known.isPresent()) {
            return known;
        }
        Optional<CelRuntime.Program> compiled = compile(text, wanted, refused);
        compiled.ifPresent(program -> programs.put(key, program));
        return compiled;
    }

    private Optional<CelRuntime.Program> compile(String text, CelType wanted, Consumer<String> refused) {
        try {
            CelAbstractSyntaxTree tree = compiler.compile(text).getAst();
            if (tree.getResultType().equals(wanted)) {
                return Optional.of(runtime.createProgram(tree));
            }
            refused.accept("gives " + tree.getResultType().name() + ", not " + wanted.name());
        } catch (CelValidationException | CelEvaluationException invalid) {
            refused.accept(
                    String.valueOf(invalid.getMessage()).lines().findFirst().orElse("not an expression"));
        }
        return Optional.empty();
    }

    private static Object value(CelRuntime.Program program, String text, Map<String, Object> facts) {
        try {
            return program.eval(facts);
        } catch (CelEvaluationException broken) {
            throw new CatalogueException("Expression broke: " + text, broken);
        }
    }
}

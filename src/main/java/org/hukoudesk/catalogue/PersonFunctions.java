package org.hukoudesk.catalogue;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.parser.CelMacro;
import dev.cel.parser.CelMacroExprFactory;
import dev.cel.parser.Operator;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntimeBuilder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.service.People;

/// What an expression may ask beside the answers: `age(person)`, `sexOf(person)`, `relationOf(person)`,
/// `isHead(person)`
/// and `stateOf(person)` of the person a field names, and `daysBetween(date, date)` and `yearsBetween(date, date)` in
/// full
/// days and years. Of an unknown person or what is no date they say -1 or an empty text.
final class PersonFunctions {

    /// What may be called, for whoever wrote something else.
    static final String NAMES =
            "age, sexOf, relationOf, isHead, stateOf of a person, daysBetween and yearsBetween of two dates";

    private static final long UNKNOWN = -1;

    private PersonFunctions() {}

    static void declare(CelCompilerBuilder compiler) {
        compiler.addVar(People.AGES, MapType.create(SimpleType.STRING, SimpleType.INT))
                .addVar(People.SEXES, MapType.create(SimpleType.STRING, SimpleType.STRING))
                .addVar(People.RELATIONS, MapType.create(SimpleType.STRING, SimpleType.STRING))
                .addVar(People.STATES, MapType.create(SimpleType.STRING, SimpleType.STRING))
                .addFunctionDeclarations(onDates("daysBetween"), onDates("yearsBetween"))
                .addMacros(
                        CelMacro.newGlobalMacro("age", 1, (make, _, who) -> Optional.of(age(make, who))),
                        text("sexOf", People.SEXES),
                        text("relationOf", People.RELATIONS),
                        text("stateOf", People.STATES),
                        CelMacro.newGlobalMacro("isHead", 1, (make, _, who) -> Optional.of(isHead(make, who))));
    }

    static void bind(CelRuntimeBuilder runtime) {
        runtime.addFunctionBindings(between("daysBetween", ChronoUnit.DAYS), between("yearsBetween", ChronoUnit.YEARS));
    }

    private static CelFunctionDecl onDates(String name) {
        return CelFunctionDecl.newFunctionDeclaration(
                name, CelOverloadDecl.newGlobalOverload(name, SimpleType.INT, SimpleType.STRING, SimpleType.STRING));
    }

    private static CelFunctionBinding between(String name, ChronoUnit unit) {
        return CelFunctionBinding.from(name, String.class, String.class, (from, to) -> full(unit, from, to));
    }

    private static Object full(ChronoUnit unit, String from, String to) {
        try {
            return unit.between(LocalDate.parse(from), LocalDate.parse(to));
        } catch (DateTimeException noDate) {
            return UNKNOWN;
        }
    }

    private static CelMacro text(String name, String facts) {
        return CelMacro.newGlobalMacro(
                name, 1, (make, _, who) -> Optional.of(fact(make, facts, who, make.newStringLiteral(""))));
    }

    private static CelExpr age(CelMacroExprFactory make, List<CelExpr> who) {
        return fact(make, People.AGES, who, make.newIntLiteral(UNKNOWN));
    }

    private static CelExpr isHead(CelMacroExprFactory make, List<CelExpr> who) {
        CelExpr relation = fact(make, People.RELATIONS, who, make.newStringLiteral(""));
        CelExpr heads = make.newList(make.newStringLiteral("01"), make.newStringLiteral("02"));
        return make.newGlobalCall(Operator.IN.getFunction(), relation, heads);
    }

    /// `who in facts ? facts[who] : otherwise`
    private static CelExpr fact(CelMacroExprFactory make, String facts, List<CelExpr> who, CelExpr otherwise) {
        CelExpr person = who.getFirst();
        CelExpr isKnown = make.newGlobalCall(Operator.IN.getFunction(), person, make.newIdentifier(facts));
        CelExpr known = make.newGlobalCall(Operator.INDEX.getFunction(), make.newIdentifier(facts), make.copy(person));
        return make.newGlobalCall(Operator.CONDITIONAL.getFunction(), isKnown, known, otherwise);
    }
}

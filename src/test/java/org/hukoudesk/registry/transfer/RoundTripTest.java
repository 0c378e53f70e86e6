package org.hukoudesk.registry.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.domain.casework.Officer;
import org.hukoudesk.domain.casework.OfficerId;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.StoreRole;
import org.hukoudesk.store.StoreSettings;
import org.hukoudesk.store.audit.AuditVerdict;
import org.hukoudesk.store.population.WorkstationOrgan;
import org.hukoudesk.store.transfer.ImportRun;
import org.hukoudesk.store.transfer.NumberAlias;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files go into a register and come out of it again.
final class RoundTripTest {

    private static final OrganCode ORGAN = new OrganCode(ImportCampaign.ORGAN);
    private static final Officer ZHOU = new Officer(new OfficerId("050127"), "周敏", ORGAN, Set.of());
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T02:00:00Z"), ZoneOffset.UTC);
    private static final Catalogue CATALOGUE = Catalogue.load();

    @TempDir
    Path folder;

    private Store store = emptyRegister();

    @AfterEach
    void close() {
        store.close();
    }

    private static Store emptyRegister() {
        Store opened = Store.open(new StoreSettings.InMemory(UUID.randomUUID().toString()), StoreRole.REGISTRY);
        opened.change(tx -> tx.organs().keep(new WorkstationOrgan("CQ-YB-01", ORGAN)));
        return opened;
    }

    private ImportRun taken(Path file) {
        var answer = new PopulationImport(store, CLOCK, _ -> {}, CATALOGUE).take(file, ZHOU, _ -> {});
        assertThat(answer).isInstanceOf(PopulationImport.Answer.Finished.class);
        return ((PopulationImport.Answer.Finished) answer).run();
    }

    private PopulationExport.Exported given(Path file) {
        return new PopulationExport(store, CLOCK).give(ORGAN, file, ZHOU.id()).orElseThrow();
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines), StandardCharsets.UTF_8);
    }

    private List<String> rejections(Path file) throws IOException {
        return Files.readAllLines(file.resolveSibling(file.getFileName() + ".rejected.csv")).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(",\"")))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"people.csv", "people.jsonl"})
    void whatCameInGoesOutAndComesInElsewhereTheSame(String name) throws IOException {
        Path generated = folder.resolve("generated.csv");
        GeneratedFile.Expected expected = GeneratedFile.write(generated, 3_000, 100, 11);

        ImportRun first = taken(generated);
        PopulationExport.Exported exported = given(folder.resolve(name));
        assertThat(store.<Long>read(tx -> tx.feed().lastSeq("CQ-YB-01"))).isEqualTo(expected.households());
        assertThat(store.<AuditVerdict>read(tx -> tx.audit().verify(ORGAN.county())))
                .isInstanceOf(AuditVerdict.Intact.class);
        store.close();
        store = emptyRegister();
        ImportRun second = taken(folder.resolve(name));

        assertThat(first.counts()).isEqualTo(new ImportRun.Counts(expected.residents(), expected.households(), 100));
        assertThat(first.contentHash()).isEqualTo(expected.hash());
        assertThat(exported.contentHash()).isEqualTo(expected.hash());
        assertThat(second.contentHash()).isEqualTo(expected.hash());
        assertThat(second.counts()).isEqualTo(new ImportRun.Counts(expected.residents(), expected.households(), 0));
        assertThat(rejections(generated))
                .containsExactlyElementsOf(expected.rejected().entrySet().stream()
                        .map(it -> it.getKey() + "," + it.getValue().replace(' ', ','))
                        .toList());
    }

    @Test
    void aFinishedFileIsNotTakenAgain() throws IOException {
        Path generated = folder.resolve("generated.csv");
        GeneratedFile.Expected expected = GeneratedFile.write(generated, 500, 10, 3);

        ImportRun first = taken(generated);
        ImportRun again = taken(generated);

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.resumed()).isZero();
        assertThat(given(folder.resolve("out.csv")).residents()).isEqualTo(expected.residents());
    }

    private static final String HEADINGS = "hh,hb,zz,yhzgx,xm,cym,gmsfhm,xb,csrq,mz";

    private static String row(String relation, String name, String formerName) {
        boolean head = relation.equals("02");
        return String.join(
                ",",
                "100000001",
                "FAMILY",
                "重庆市渝北区龙溪街1号",
                relation,
                name,
                formerName,
                head ? "990101189003070016" : "990101189003070024",
                head ? "1" : "2",
                "18900307",
                "01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"阿卜杜拉·买买提江", "𠮷", "𠮷野家", "Ödön von Horváth", "O'Neill", "乌·娜 格日勒", "NAME50", "RARE50"})
    void aNameComesBackCharacterByCharacter(String said) throws IOException {
        String name = said.equals("NAME50") ? "帕".repeat(50) : said.equals("RARE50") ? "𠮷".repeat(50) : said;

        ImportRun run = taken(file("names.csv", HEADINGS, row("02", name, name)));
        given(folder.resolve("out.jsonl"));

        assertThat(run.counts().residents()).isOne();
        assertThat(Files.readString(folder.resolve("out.jsonl")))
                .contains("\"name\":\"" + name + "\",\"former-name\":\"" + name + "\"");
        assertThat(store.read(tx -> tx.feed().after("CQ-YB-01", 0, 2))
                        .getFirst()
                        .body())
                .contains("\"" + name + "\"");
    }

    @Test
    void aNameOneCharacterTooLongIsRejectedAndNotCut() throws IOException {
        Path file = file("names.csv", HEADINGS, row("02", "𠮷".repeat(51), ""), row("12", "王芳", "帕".repeat(51)));

        assertThat(taken(file).counts()).isEqualTo(new ImportRun.Counts(0, 0, 2));
        assertThat(rejections(file)).containsExactly("2,name,too-long", "3,former-name,too-long");
    }

    @Test
    void aNumberOfFifteenDigitsIsKeptAsAnotherNameOnly() throws IOException {
        String line = "{\"hh\":\"7\",\"hb\":\"FAMILY\",\"zz\":\"龙溪街1号\",\"yhzgx\":\"02\",\"xm\":\"王芳\","
                + "\"gmsfhm\":\"990101900307002\",\"xb\":2,\"csrq\":\"1990-03-07\",\"mz\":\"01\"}";

        taken(file("old.jsonl", line));
        given(folder.resolve("out.jsonl"));

        List<NumberAlias> known =
                store.read(tx -> tx.imports().byOldNumber("990101900307002", jakarta.data.Limit.of(2)));
        assertThat(known).hasSize(1);
        assertThat(known.getFirst().citizenId().text()).startsWith("99010119900307002");
        assertThat(Files.readString(folder.resolve("out.jsonl")))
                .contains("\"citizen-id\":\"99010119900307002")
                .contains("\"old-number\":\"990101900307002\"");
    }

    @Test
    void olderEditionsAreTranslatedAndWhatHasNoCounterpartIsRejected() throws IOException {
        String headings = "household-number,household-type-ga,address,relation,name,citizen-id,sex,birth-date,ethnic,"
                + "education-1984,marital-older";
        Path file = file(
                "old.csv",
                headings,
                "1,2,龙溪街1号,02,王芳,990101189003070024,2,1890-03-07,01,70,21",
                "2,7,龙溪街2号,02,王刚,990101189003070016,1,1890-03-07,01,60,20");

        assertThat(taken(file).counts()).isEqualTo(new ImportRun.Counts(1, 1, 1));
        given(folder.resolve("out.jsonl"));

        assertThat(rejections(file)).containsExactly("3,household-type,no-counterpart");
        assertThat(Files.readString(folder.resolve("out.jsonl")))
                .contains("\"household-type\":\"FAMILY\"")
                .contains("\"education\":\"70\",\"marital\":\"22\"");
    }

    @Test
    void aFileWithAStrangeColumnIsNotBegun() throws IOException {
        var importing = new PopulationImport(store, CLOCK, _ -> {}, CATALOGUE);

        assertThat(importing.take(file("a.csv", HEADINGS + ",shoe-size", ""), ZHOU, _ -> {}))
                .isEqualTo(new PopulationImport.Answer.Unfit(PopulationImport.Fault.COLUMNS, "shoe-size"));
        assertThat(importing.take(file("b.csv", "hh,hb,zz,xm,gmsfhm,xb,csrq", ""), ZHOU, _ -> {}))
                .isEqualTo(new PopulationImport.Answer.Unfit(PopulationImport.Fault.COLUMNS, "ethnic"));
        assertThat(importing.take(file("c.xls", ""), ZHOU, _ -> {}))
                .isEqualTo(new PopulationImport.Answer.Unfit(PopulationImport.Fault.UNKNOWN_FORMAT, ""));
    }

    @Test
    void aLineThatIsNoObjectOrSaysTooMuchIsRejectedByItself() throws IOException {
        Path file = file("bad.jsonl", "{", "[1]", "{\"hh\":{}}", "{\"shoe-size\":\"42\"}", "{\"xm\":\"\\ud842\"}", "");

        taken(file);

        assertThat(rejections(file))
                .containsExactly(
                        "1,,broken-line",
                        "2,,broken-line",
                        "3,,broken-line",
                        "4,,unknown-field",
                        "5,household-number,value-missing");
    }
}

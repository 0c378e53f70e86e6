package org.hukoudesk.station.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.station.intake.IntakeOffice;
import org.hukoudesk.station.replica.HouseholdsNow;
import org.hukoudesk.station.replica.PersonLookup;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Officers;
import org.junit.jupiter.api.Test;

class SinceServiceTest {

    private static final HouseholdSnapshot THEN = IntakeOffice.family();
    private static final String WIFE = "欧阳文静";
    private static final String NEW_NUMBER = IntakeOffice.id("99010119871102004");

    private final List<String> purposes = new ArrayList<>();

    @Test
    void aHouseholdNobodyTouchedIsUnchanged() {
        assertThat(since(new PersonLookup.Answer.Found(THEN))).isInstanceOf(Since.Unchanged.class);
        assertThat(purposes).containsExactly("case 47");
    }

    @Test
    void everyBoxThatDiffersIsNamedAsItWasAndAsItIs() {
        HouseholdSnapshot now = members(
                THEN,
                member -> who(
                        member,
                        new ResidentSnapshot.Who(
                                member.who().citizenId(),
                                "欧阳静",
                                member.who().sexCode(),
                                member.who().birthDate(),
                                "15")));

        assertThat(lines(now))
                .containsExactly(
                        new Preview.Line(
                                Message.of("preview.item", plain("欧阳静"), Message.of("preview.item.NAME")),
                                plain(WIFE),
                                plain("欧阳静")),
                        new Preview.Line(
                                Message.of("preview.item", plain("欧阳静"), Message.of("preview.item.ETHNIC_GROUP")),
                                plain("汉族"),
                                plain("土家族")));
    }

    @Test
    void aNumberTheRegisterGaveMeanwhileIsTold() {
        HouseholdSnapshot now = members(
                THEN,
                member -> who(
                        member,
                        new ResidentSnapshot.Who(NEW_NUMBER, WIFE, member.who().sexCode(), "1987-11-02", "01")));

        assertThat(lines(now)).extracting(Preview.Line::after).containsExactly(plain(NEW_NUMBER));
    }

    @Test
    void whoLeftAndWhoCameIsNamed() {
        var others = new ArrayList<>(THEN.members());
        ResidentSnapshot wife = others.remove(1);
        ResidentSnapshot son = others.getLast();
        others.add(new ResidentSnapshot(
                "p-baby",
                1,
                "ACTIVE",
                "",
                new ResidentSnapshot.Who(IntakeOffice.id("99010120260901003"), "陈安安", "1", "2026-09-01", "01"),
                son.life(),
                son.where()));

        assertThat(lines(of(THEN, others)))
                .extracting(Preview.Line::label, Preview.Line::after)
                .containsExactly(
                        tuple(plain("陈安安"), plain("子")),
                        tuple(plain(wife.who().name()), Message.of("preview.gone.ACTIVE")));
    }

    @Test
    void aPermitThatNamesAMemberByNowIsTold() {
        HouseholdSnapshot now = members(
                THEN,
                member -> new ResidentSnapshot(
                        member.personId(),
                        member.version(),
                        member.state(),
                        "渝准字00000007号",
                        member.who(),
                        member.life(),
                        member.where()));

        assertThat(lines(now))
                .containsExactly(new Preview.Line(
                        Message.of("preview.permit", WIFE), Message.of("preview.nothing"), plain("渝准字00000007号")));
    }

    @Test
    void aHouseholdNobodyLeadsToIsGone() {
        assertThat(since(new PersonLookup.Answer.Unknown())).isInstanceOf(Since.Gone.class);
    }

    @Test
    void nobodyIsAskedWhileTheLineIsDown() {
        assertThat(since(new PersonLookup.Answer.Offline())).isInstanceOf(Since.Unasked.class);
    }

    @Test
    void aCaseWithoutAHouseholdAsksForNone() {
        var service = service(new PersonLookup.Answer.Found(THEN));

        assertThat(service.of(HouseholdSnapshot.NONE, "case 47")).isInstanceOf(Since.Unasked.class);
        assertThat(purposes).isEmpty();
    }

    private List<Preview.Line> lines(HouseholdSnapshot now) {
        return since(new PersonLookup.Answer.Found(now)) instanceof Since.Changed(var _, List<Preview.Line> lines)
                ? lines
                : List.of();
    }

    private Since since(PersonLookup.Answer answer) {
        return service(answer).of(THEN, "case 47");
    }

    private SinceService service(PersonLookup.Answer answer) {
        PersonLookup people = (_, purpose) -> {
            purposes.add(purpose);
            return answer;
        };
        return new SinceService(new HouseholdsNow(people, _ -> List.of()), IntakeOffice.CATALOGUE, Officers.NOON);
    }

    /// The family with one change to the wife.
    private static HouseholdSnapshot members(HouseholdSnapshot told, UnaryOperator<ResidentSnapshot> change) {
        return of(
                told,
                told.members().stream()
                        .map(member -> member.who().name().equals(WIFE) ? change.apply(member) : member)
                        .toList());
    }

    private static HouseholdSnapshot of(HouseholdSnapshot told, List<ResidentSnapshot> members) {
        return new HouseholdSnapshot(told.householdId(), told.version(), told.state(), told.lines(), members);
    }

    private static ResidentSnapshot who(ResidentSnapshot member, ResidentSnapshot.Who who) {
        return new ResidentSnapshot(
                member.personId(),
                member.version() + 1,
                member.state(),
                member.openPermit(),
                who,
                member.life(),
                member.where());
    }

    private static Message plain(String text) {
        return Message.of("preview.plain", text);
    }
}

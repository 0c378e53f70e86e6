package org.hukoudesk.station.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.station.replica.PersonLookup;
import org.hukoudesk.station.shell.FrameModel;
import org.hukoudesk.station.shell.Navigator;
import org.hukoudesk.station.shell.Officers;
import org.hukoudesk.station.shell.Work;

/// An invented household at 德阳旌阳 and a register that answers as told.
final class Deyang implements PersonLookup {

    static final Catalogue CATALOGUE = Catalogue.load();
    static final String HEAD = id("99010119850315001");
    static final String SPOUSE = id("99010119871102002");
    static final String SON = id("99010120150601003");

    final List<String> purposes = new ArrayList<>();
    final FrameModel frame = Officers.frame(new Navigator());
    final List<LocalDate> days = new ArrayList<>();
    PersonLookup.Answer answer = new PersonLookup.Answer.Found(family());

    Deyang() {
        frame.signOn(Officers.zhouMin());
    }

    HouseholdModel model(Work work) {
        return new HouseholdModel(this, CATALOGUE, work, Officers.NOON, frame);
    }

    @Override
    public PersonLookup.Answer findAsOf(CitizenId citizen, String purpose, LocalDate day) {
        days.add(day);
        return answer;
    }

    @Override
    public PersonLookup.Answer find(CitizenId citizen, String purpose) {
        purposes.add(purpose);
        return answer;
    }

    static String id(String first) {
        return first + CitizenId.checkCharacter(first);
    }

    static HouseholdSnapshot family() {
        var lines = new HouseholdSnapshot.HouseholdLines(
                "510603077", "FAMILY", "510603430000", "德阳市公安局旌阳区分局八角井派出所", "四川省德阳市旌阳区天山南路三段88号6栋2单元401", "p-1");
        return new HouseholdSnapshot(
                "h-deyang",
                1,
                "NORMAL",
                lines,
                List.of(
                        member("p-1", "ACTIVE", new ResidentSnapshot.Who(HEAD, "陈𠮷安", "1", "1985-03-15", "01"), "02"),
                        member(
                                "p-2",
                                "ACTIVE",
                                new ResidentSnapshot.Who(SPOUSE, "欧阳文静", "2", "1987-11-02", "15"),
                                "12"),
                        member(
                                "p-3",
                                "IN_TRANSIT",
                                new ResidentSnapshot.Who(SON, "陈沐阳", "1", "2015-06-01", "01"),
                                "20")));
    }

    private static ResidentSnapshot member(String person, String state, ResidentSnapshot.Who who, String relation) {
        String permit = state.equals("IN_TRANSIT") ? "渝00000047" : "";
        return new ResidentSnapshot(
                person,
                1,
                state,
                permit,
                who,
                new ResidentSnapshot.Life("", "四川省德阳市", "四川省中江县", "20", "20", "", "1", "172", "德阳重装厂", "工程师"),
                new ResidentSnapshot.Where("h-deyang", "510603430000", relation, "", "2011年5月8日 由德阳市旌阳区文庙街迁来", ""));
    }
}

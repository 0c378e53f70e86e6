package org.hukoudesk.town;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.domain.person.CitizenId;

/// Who plays: an invented family, invented officers and their workstations.
public final class Cast {

    public static final Officer ZHOU_MIN = new Officer("050127", "周敏", Organ.XINPAIFANG, "WINDOW", "246810");
    public static final Officer HE_CHUAN = new Officer("050101", "何川", Organ.XINPAIFANG, "SUPERVISOR", "135791");
    public static final Officer LUO_LAN = new Officer("050003", "罗岚", Organ.YUBEI, "COUNTY_APPROVER", "864209");
    public static final Officer TANG_RONG = new Officer("063021", "唐蓉", Organ.BAJIAOJING, "WINDOW", "975312");

    /// Both takes in and supervises, as in a small station; plays only where somebody must not approve their own
    /// intake.
    public static final Officer MA_JUN = new Officer("050133", "马骏", Organ.XINPAIFANG, "WINDOW,SUPERVISOR", "314159");

    /// Decides for 重庆市 what the county has approved; plays only where the city has a word.
    public static final Officer TAN_YUE = new Officer("050009", "谭越", Organ.CHONGQING, "CITY_APPROVER", "271828");

    public static final Seat WINDOW =
            new Seat("window", "500112-001", "3号窗口", List.of(Organ.XINPAIFANG), List.of(ZHOU_MIN));
    public static final Seat OFFICE =
            new Seat("office", "500112-002", "审批席", List.of(Organ.XINPAIFANG, Organ.YUBEI), List.of(HE_CHUAN, LUO_LAN));
    public static final Seat ORIGIN =
            new Seat("origin", "510603-001", "1号窗口", List.of(Organ.BAJIAOJING), List.of(TANG_RONG));
    public static final List<Seat> SEATS = List.of(WINDOW, OFFICE, ORIGIN);

    /// Where 谭越 sits; not among the seats every town has.
    public static final Seat CITY = new Seat("city", "500000-003", "审批席", List.of(Organ.CHONGQING), List.of(TAN_YUE));

    public static final String HEAD = number("99010119870512001");
    public static final String SPOUSE = number("99010119890823002");
    public static final String SON = number("99010120200608001");

    public static final String OLD_ADDRESS = "四川省德阳市旌阳区天山南路三段88号6栋2单元401";
    public static final String NEW_ADDRESS = "新牌坊一路126号9栋1单元12-3";

    private Cast() {}

    /// @param bureau what it belongs to
    public record Organ(String code, String name, String bureau, String division) {

        public static final Organ XINPAIFANG = new Organ("500112330000", "新牌坊派出所", "重庆市公安局渝北区分局", "重庆市渝北区");
        public static final Organ YUBEI = new Organ("500112000000", "重庆市公安局渝北区分局", "重庆市公安局", "重庆市渝北区");
        public static final Organ CHONGQING = new Organ("500000000000", "重庆市公安局", "公安部", "重庆市");
        public static final Organ BAJIAOJING = new Organ("510603140000", "八角井派出所", "德阳市公安局旌阳区分局", "四川省德阳市旌阳区");

        public static final List<Organ> ALL = List.of(XINPAIFANG, YUBEI, CHONGQING, BAJIAOJING);
    }

    public record Officer(String id, String name, Organ organ, String role, String pin) {}

    /// A workstation and who sits there.
    public record Seat(String role, String workstation, String counter, List<Organ> organs, List<Officer> officers) {

        public Seat {
            organs = List.copyOf(organs);
            officers = List.copyOf(officers);
        }

        /// The same people at a workstation set up anew.
        ///
        /// @param another id; what it ends with no other workstation of the county may end with
        public Seat at(String another) {
            return new Seat(role, another, counter, organs, officers);
        }

        /// The same workstation with one more officer.
        public Seat and(Officer another) {
            return new Seat(
                    role,
                    workstation,
                    counter,
                    organs,
                    Stream.concat(officers.stream(), Stream.of(another)).toList());
        }
    }

    /// A number of these 17 digits with its right check character.
    public static String number(String digits) {
        return digits + CitizenId.checkCharacter(digits);
    }

    /// What lies on the card reader at the window.
    public static Map<String, String> card() {
        return Map.of(
                "name", "陈𠮷安",
                "sex", "1",
                "ethnic", "01",
                "birth", "19870512",
                "address", OLD_ADDRESS,
                "id", HEAD,
                "issuer", "德阳市公安局旌阳区分局",
                "from", "20190520",
                "to", "20390520");
    }

    /// The family as 旌阳 has it on paper, for 户籍补录.
    public static String household() {
        var lines = new HouseholdSnapshot.HouseholdLines(
                "510603077", "FAMILY", Organ.BAJIAOJING.code(), Organ.BAJIAOJING.name(), OLD_ADDRESS, "person-head");
        var members = List.of(
                member("person-head", HEAD, "陈𠮷安", "02"),
                member("person-spouse", SPOUSE, "欧阳文静", "12"),
                member("person-son", SON, "陈沐阳", "20"));
        try {
            return new ObjectMapper()
                    .writeValueAsString(new HouseholdSnapshot("household-jingyang", 1, "NORMAL", lines, members));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ResidentSnapshot member(String person, String number, String name, String relation) {
        var id = new CitizenId(number);
        return new ResidentSnapshot(
                person,
                1,
                "ACTIVE",
                "",
                new ResidentSnapshot.Who(
                        number, name, id.sex().code(), id.birthDate().toString(), "01"),
                new ResidentSnapshot.Life("", "四川省德阳市旌阳区", "四川省德阳市中江县", "", "", "", "", "", "", ""),
                new ResidentSnapshot.Where("household-jingyang", Organ.BAJIAOJING.code(), relation, "久居", "久居", ""));
    }
}

package org.hukoudesk.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.town.Cast;

/// Invented households registered at 新牌坊派出所, whose members come to its window.
final class Neighbours {

    /// A couple of different ethnic groups who expect twins.
    static final Household PARENTS = new Household(
            "510",
            "新牌坊二路18号1-1",
            new Member("father", "周明", "99010119900101001", "01", "02"),
            new Member("mother", "阿依古丽", "99010119920202002", "05", "12"));

    /// Two old people; both die in the story.
    static final Household ELDERLY = new Household(
            "520",
            "新牌坊二路20号2-2",
            new Member("old-man", "吴长庚", "99010119400303001", "01", "02"),
            new Member("old-woman", "郑秀兰", "99010119420404002", "01", "12"));

    /// A mother with an eight-year-old who is to be called otherwise.
    static final Household MOTHER_AND_SON = new Household(
            "530",
            "新牌坊二路22号3-3",
            new Member("mother-li", "李静", "99010119880505002", "01", "02"),
            new Member("boy", "王小满", "99010120180101001", "01", "20"));

    /// A woman alone in her household, who is to be registered as a man.
    static final Household ALONE =
            new Household("540", "新牌坊二路24号4-4", new Member("lin-xia", "林夏", "99010119960606002", "01", "02"));

    /// A mother and her grown-up son, who leaves her household in the story.
    static final Household MOTHER_AND_GROWN_SON = new Household(
            "550",
            "新牌坊二路26号5-5",
            new Member("mother-zhao", "赵桂芳", "99010119680707002", "01", "02"),
            new Member("grown-son", "周立", "99010119940808001", "01", "20"));

    private Neighbours() {}

    /// @param number 户号 and id of the household
    record Household(String number, String address, List<Member> members) {

        Household(String number, String address, Member... members) {
            this(number, "重庆市渝北区" + address, Arrays.asList(members));
        }

        Member head() {
            return members.getFirst();
        }

        /// As the registry's console takes households.
        String json() {
            var lines = new HouseholdSnapshot.HouseholdLines(
                    number,
                    "FAMILY",
                    Cast.Organ.XINPAIFANG.code(),
                    Cast.Organ.XINPAIFANG.name(),
                    address,
                    head().key());
            List<ResidentSnapshot> all = members.stream().map(this::resident).toList();
            try {
                return new ObjectMapper()
                        .writeValueAsString(new HouseholdSnapshot("household-" + number, 1, "NORMAL", lines, all));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }

        private ResidentSnapshot resident(Member member) {
            var id = new CitizenId(member.number());
            return new ResidentSnapshot(
                    member.key(),
                    1,
                    "ACTIVE",
                    "",
                    new ResidentSnapshot.Who(
                            member.number(),
                            member.name(),
                            id.sex().code(),
                            id.birthDate().toString(),
                            member.ethnic()),
                    new ResidentSnapshot.Life("", "重庆市渝北区", "重庆市渝北区", "", "", "", "", "", "", ""),
                    new ResidentSnapshot.Where(
                            "household-" + number, Cast.Organ.XINPAIFANG.code(), member.relation(), "久居", "久居", ""));
        }
    }

    /// @param digits the first seventeen of the ID number
    record Member(String key, String name, String digits, String ethnic, String relation) {

        String number() {
            return Cast.number(digits);
        }

        /// What lies on the card reader when they stand at the window.
        Map<String, String> card() {
            var id = new CitizenId(number());
            return Map.of(
                    "name",
                    name,
                    "sex",
                    id.sex().code(),
                    "ethnic",
                    ethnic,
                    "birth",
                    digits.substring(6, 14),
                    "address",
                    "重庆市渝北区新牌坊二路",
                    "id",
                    number(),
                    "issuer",
                    "重庆市公安局渝北区分局",
                    "from",
                    "20190520",
                    "to",
                    "20390520");
        }
    }
}

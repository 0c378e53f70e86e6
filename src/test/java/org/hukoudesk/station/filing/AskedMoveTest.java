package org.hukoudesk.station.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.contract.message.MoveRequest;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.service.ServiceItem;
import org.hukoudesk.station.intake.IntakePaper;
import org.junit.jupiter.api.Test;

class AskedMoveTest {

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final OrganCode HERE = new OrganCode("500112330000");
    private static final Map<String, String> ANSWERS = Map.of(
            "migrants", "p-1=12",
            "destinationHousehold", "500112007",
            "destinationAddress", "新牌坊一路126号",
            "contactPhone", "10012345678");

    private final AskedMove moves = new AskedMove(CATALOGUE, HERE);

    /// Whoever comes to a spouse joins a household: the item says so, and no officer is asked.
    @Test
    void anItemForThoseWhoJoinLeadsIntoTheHousehold() {
        MoveRequest move = of("migration.spouse", Map.of());

        assertThat(move.to()).isEqualTo(new MoveRequest.To(HERE.text(), "重庆市渝北区新牌坊一路126号", "500112007"));
        assertThat(move.causeCode())
                .isEqualTo(item("migration.spouse").act().with().get("cause"));
        assertThat(move.causeText()).isNotEmpty();
        assertThat(move.movers()).containsExactly(new MoveRequest.Mover("p-1", "990101198711020022", "欧阳文静", "12", 3));
    }

    @Test
    void whereTheOfficerChoosesTheAnswerCounts() {
        assertThat(of("migration.talent", Map.of("settleMode", "NEW")).to().joinHousehold())
                .isEmpty();
        assertThat(of("migration.talent", Map.of("settleMode", "JOIN")).to().joinHousehold())
                .isEqualTo("500112007");
    }

    @Test
    void whatMovesNobodyAsksForNoMove() {
        assertThat(of("booklet.replace", Map.of())).isEqualTo(MoveRequest.NONE);
    }

    private MoveRequest of(String item, Map<String, String> more) {
        Map<String, String> answers = new HashMap<>(ANSWERS);
        answers.putAll(more);
        var paper = new IntakePaper(Optional.empty(), Optional.of(home()), answers, Map.of(), "");
        return moves.of(item(item), paper, home());
    }

    private static ServiceItem item(String key) {
        return CATALOGUE.item(key, HERE.province()).orElseThrow();
    }

    private static HouseholdSnapshot home() {
        var lines = new HouseholdSnapshot.HouseholdLines(
                "510603077", "FAMILY", "510603140000", "八角井派出所", "四川省德阳市旌阳区天山南路三段88号", "p-2");
        var spouse = new ResidentSnapshot(
                "p-1",
                3,
                "ACTIVE",
                "",
                new ResidentSnapshot.Who("990101198711020022", "欧阳文静", "2", "1987-11-02", "01"),
                new ResidentSnapshot.Life("", "", "", "", "", "", "", "", "", ""),
                new ResidentSnapshot.Where("h-1", "510603140000", "12", "", "", ""));
        return new HouseholdSnapshot("h-1", 1, "NORMAL", lines, List.of(spouse));
    }
}

package org.hukoudesk.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.contract.feed.PersonQuery;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.town.Cast;
import org.hukoudesk.town.Witness;

/// What the register must say of the family, asked of the registry itself.
final class Register {

    private static final List<String> FAMILY = List.of(Cast.HEAD, Cast.SPOUSE, Cast.SON);

    private final Witness witness;

    Register(Witness witness) {
        this.witness = witness;
    }

    /// Everybody is registered in 德阳, and no permit names anybody.
    void isUntouched() {
        for (String number : FAMILY) {
            livesAt(number, Cast.OLD_ADDRESS);
            assertThat(witness.resident(number).openPermit()).isEmpty();
        }
    }

    /// Everybody is registered in 德阳 still, and named in the permit of this case.
    void isPermitted(String caseNo) {
        String permit = witness.permitOf(caseNo).orElseThrow().permitNo();
        for (String number : FAMILY) {
            livesAt(number, Cast.OLD_ADDRESS);
            assertThat(witness.resident(number).openPermit()).isEqualTo(permit);
        }
    }

    /// Everybody is registered in 渝北, and no permit names anybody any more.
    void isMoved() {
        for (String number : FAMILY) {
            livesAt(number, "重庆市渝北区" + Cast.NEW_ADDRESS);
            assertThat(witness.resident(number).openPermit()).isEmpty();
        }
    }

    private void livesAt(String number, String address) {
        PersonQuery.Found found = witness.person(number);
        ResidentSnapshot resident = witness.resident(number);
        assertThat(resident.state()).isEqualTo("ACTIVE");
        assertThat(found.household().lines().address()).isEqualTo(address);
    }

    CaseSnapshot theCase(String caseNo) {
        return witness.caseOf(caseNo).orElseThrow();
    }

    void hasNoCase() {
        assertThat(witness.caseNumbers()).isEmpty();
    }
}

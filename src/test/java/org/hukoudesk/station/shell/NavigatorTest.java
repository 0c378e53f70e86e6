package org.hukoudesk.station.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NavigatorTest {

    private final Navigator navigator = new Navigator();

    @Test
    void beginsAtTheLogin() {
        navigator.back();

        assertThat(navigator.current()).isEqualTo(new Screen.Login());
    }

    @Test
    void goesBackTheWayTheOfficerCame() {
        navigator.show(new Screen.Desk());
        navigator.show(new Screen.Intake("migration.cross-province", "500112-20261123-0047"));
        navigator.show(new Screen.Household("990000"));

        navigator.back();
        assertThat(navigator.current())
                .isEqualTo(new Screen.Intake("migration.cross-province", "500112-20261123-0047"));
        navigator.back();
        assertThat(navigator.current()).isEqualTo(new Screen.Desk());
        navigator.back();
        assertThat(navigator.current()).isEqualTo(new Screen.Desk());
    }

    @Test
    void loggingOutForgetsTheWay() {
        navigator.show(new Screen.Desk());
        navigator.show(Screen.Print.queue());
        navigator.show(new Screen.Login());
        navigator.show(Screen.Review.list());

        navigator.back();

        assertThat(navigator.current()).isEqualTo(new Screen.Desk());
    }
}

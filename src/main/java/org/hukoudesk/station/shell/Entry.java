package org.hukoudesk.station.shell;

import java.util.Locale;
import java.util.Set;
import org.hukoudesk.domain.casework.OfficerRole;

/// A line of the navigation, and the roles that may use it. What an officer may not use is absent, not grey.
public enum Entry {
    DESK("mdoal-dashboard"),
    INTAKE("mdoal-assignment"),
    REVIEW("mdomz-verified"),
    EXCHANGE("mdomz-sync_alt"),
    PRINT("mdomz-print"),
    HANDOVER("mdoal-how_to_reg"),
    SEARCH("mdomz-search");

    private final String icon;

    Entry(String icon) {
        this.icon = icon;
    }

    /// Of the Material2 pack.
    public String icon() {
        return icon;
    }

    /// Where the entry leads.
    public Screen opens() {
        return switch (this) {
            case DESK -> new Screen.Desk();
            case INTAKE -> new Screen.Services();
            case REVIEW -> Screen.Review.list();
            case EXCHANGE -> Screen.Exchange.list();
            case PRINT -> Screen.Print.queue();
            case HANDOVER -> Screen.Handover.list();
            case SEARCH -> Screen.Household.search();
        };
    }

    /// Whether one of the officer's roles may use it.
    public boolean isFor(SignedOn officer) {
        return switch (this) {
            case DESK, EXCHANGE, SEARCH -> true;
            case INTAKE, PRINT, HANDOVER -> officer.mayActAs(Set.of(OfficerRole.WINDOW));
            case REVIEW ->
                officer.mayActAs(
                        Set.of(OfficerRole.SUPERVISOR, OfficerRole.COUNTY_APPROVER, OfficerRole.CITY_APPROVER));
        };
    }

    /// Key of the entry's word.
    public String label() {
        return "shell.entry." + name().toLowerCase(Locale.ROOT);
    }

    /// Whether this entry is where the officer is, whatever case is open there.
    public boolean leadsTo(Screen screen) {
        return switch (this) {
            case DESK -> screen instanceof Screen.Desk || screen instanceof Screen.Case;
            case INTAKE ->
                screen instanceof Screen.Services
                        || screen instanceof Screen.Intake
                        || screen instanceof Screen.Refusal;
            default -> screen.getClass() == opens().getClass();
        };
    }
}

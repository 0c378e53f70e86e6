package org.hukoudesk.domain.residence;

import java.util.List;

/// What an act leaves; written in one transaction.
public record ResidenceChanges(
        List<Residence> opened,
        List<Residence> ended,
        List<ResidencePermit> issued,
        List<ResidencePermit> changed,
        List<ResidencePermitEvent> events) {

    public ResidenceChanges {
        opened = List.copyOf(opened);
        ended = List.copyOf(ended);
        issued = List.copyOf(issued);
        changed = List.copyOf(changed);
        events = List.copyOf(events);
    }

    static ResidenceChanges issued(ResidencePermit.Step step) {
        return new ResidenceChanges(List.of(), List.of(), List.of(step.permit()), List.of(), step.events());
    }

    static ResidenceChanges changed(ResidencePermit.Step step) {
        return homes(List.of(), List.of(), List.of(step));
    }

    static ResidenceChanges homes(List<Residence> opened, List<Residence> ended, List<ResidencePermit.Step> steps) {
        return new ResidenceChanges(
                opened,
                ended,
                List.of(),
                steps.stream().map(ResidencePermit.Step::permit).toList(),
                steps.stream().flatMap(step -> step.events().stream()).toList());
    }
}

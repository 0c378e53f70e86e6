package org.hukoudesk.domain.casework;

import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.service.ApprovalStage.Level;
import org.hukoudesk.domain.service.ServiceItem;

/// The levels the cases of an item pass, from the lowest (审批层级; domain reference §4.0).
public record ApprovalWay(List<Level> levels) {

    public ApprovalWay {
        levels = levels.stream().sorted().toList();
    }

    public static ApprovalWay of(ServiceItem item) {
        return new ApprovalWay(
                item.handling().stages().stream().map(stage -> stage.level()).toList());
    }

    /// The level that decides a case at this stage; empty when nobody has to decide.
    public Optional<Level> deciding(CaseStage stage) {
        return stage.waitsFor().flatMap(this::from);
    }

    /// Where a case stands when this level has approved it; empty when it was the last one.
    public Optional<CaseStage> after(Level level) {
        return above(level).map(_ -> switch (level) {
            case STATION -> CaseStage.STATION_APPROVED;
            case COUNTY -> CaseStage.COUNTY_APPROVED;
            case WINDOW, CITY -> throw new IllegalStateException("no level waits for another after " + level);
        });
    }

    public boolean reaches(Level level) {
        return levels.contains(level);
    }

    private Optional<Level> from(Level lowest) {
        return levels.stream().filter(it -> it.compareTo(lowest) >= 0).findFirst();
    }

    private Optional<Level> above(Level level) {
        return levels.stream().filter(it -> it.compareTo(level) > 0).findFirst();
    }
}

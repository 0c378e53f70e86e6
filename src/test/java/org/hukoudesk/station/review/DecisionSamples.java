package org.hukoudesk.station.review;

import java.util.List;
import org.hukoudesk.station.ScreenSamples;
import org.hukoudesk.station.shell.Screens;

/// The part as it is before anything is chosen; at work it is seen among the [ReviewSamples].
public final class DecisionSamples implements ScreenSamples {

    @Override
    public List<Sample> samples() {
        return List.of(Sample.alone(
                "part", strings -> Screens.view(new DecisionController(new ReviewOffice().model(), strings), strings)));
    }
}

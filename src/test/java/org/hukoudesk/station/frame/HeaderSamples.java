package org.hukoudesk.station.frame;

import java.util.List;
import java.util.Optional;
import org.hukoudesk.station.ScreenSamples;
import org.hukoudesk.station.control.Sign;
import org.hukoudesk.station.shell.Officers;
import org.hukoudesk.station.shell.Screens;

public final class HeaderSamples implements ScreenSamples {

    @Override
    public List<Sample> samples() {
        return List.of(Sample.alone("alone", strings -> {
            var window = new SampleWindow();
            window.model.signOn(Officers.zhouMin());
            window.model.deadlines(
                    Optional.of(Officers.signal("sample.deadline", "mdoal-alarm", Sign.DUE, "sample.deadline.two")));
            return Screens.view(window.header(strings), strings);
        }));
    }
}
